import Casework
import Content
import Standards
import Testing

@Suite struct StandardExamplesTests {
    static let pages: [StandardFile.Page] = {
        guard let run = try? ExampleRun(in: .embedded) else { return [] }
        return (try? StandardFile.all(in: .embedded, StandardFile.Groups(run.instruments))) ?? []
    }()

    @Test func `every standard that ships can be read, with its examples`() throws {
        let run = try ExampleRun(in: .embedded)
        let pages = try StandardFile.all(in: .embedded, StandardFile.Groups(run.instruments))
        #expect(pages.map(\.standard.file) == ContentLibrary.embedded.files(under: "standards/").map(\.path))
    }

    @Test(arguments: pages.map(\.standard.id)) func `examples come out as they say`(_ standard: String) throws {
        let page = try #require(Self.pages.first { $0.standard.id == standard })
        let disagreements = try ExampleRun(in: .embedded).disagreements(on: page)
        #expect(disagreements.isEmpty, "\(disagreements.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: pages.map(\.standard.id)) func `examples show the standard kept and not kept`(_ standard: String) throws {
        let page = try #require(Self.pages.first { $0.standard.id == standard })
        let shown = Set(page.examples.flatMap(\.expect))
        #expect(shown.contains(.met) && shown.contains(.missed))
        #expect(Set(page.examples.map(\.name)).count == page.examples.count, "each name once")
    }
}
