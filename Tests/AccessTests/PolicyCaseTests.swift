import Access
import Casework
import Content
import Testing

@Suite struct PolicyCaseTests {
    @Test func `the policy's own examples come out as it says`() throws {
        let (policy, cases) = try Shelf.read()
        #expect(cases.count >= 30)
        for example in cases { #expect(policy.disagreements(with: example) == [], "\(example.name)") }
    }
}
