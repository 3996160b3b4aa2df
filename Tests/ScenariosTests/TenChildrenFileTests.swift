import Casework
import Foundation
import Testing

@testable import Scenarios

/// The files that the ten systems export, and the profiles that read them.
struct TenChildrenFileTests {
    private func text(_ file: SampleFile) -> String {
        if let text = String(bytes: file.bytes, encoding: .utf8) { return text }
        return String(bytes: file.bytes, encoding: .windowsCP1252) ?? ""
    }

    @Test func `every entry stands in just one file`() {
        let taken = TenChildren.telling.drafts.map { draft in TenChildren.layouts.count { $0.takes(draft) } }
        let duty = TenChildren.telling.drafts.count { $0.source == .duty }
        #expect(taken.count { $0 == 1 } == taken.count - duty)
        #expect(!taken.contains { $0 > 1 })
    }

    @Test func `the files differ in delimiter, encoding and dates as real ones do`() {
        let layouts = TenChildren.layouts
        #expect(Set(layouts.map(\.delimiter)) == [",", ";", "\t"])
        #expect(TenChildren.files.contains { $0.bytes.starts(with: [0xEF, 0xBB, 0xBF]) })
        #expect(TenChildren.files.contains { String(bytes: $0.bytes, encoding: .utf8) == nil })
        #expect(Set(layouts.map { "\($0.dates)" }).count == 6)
        #expect(TenChildren.files.contains { $0.profile == nil && $0.name.hasSuffix(".jsonl") })
    }

    @Test func `each file is recognised by the headings of its own profile and of no other`() {
        for file in TenChildren.files where file.profile != nil {
            let heading = text(file).split(separator: "\r\n").first.map(String.init) ?? ""
            let cells = Set(heading.split { ",;\t\u{FEFF}".contains($0) }.map(String.init))
            let fits = TenChildren.layouts.filter { cells.isSuperset(of: $0.recognise) }.map(\.profile)
            #expect(fits == [file.profile], "\(file.name)")
        }
    }

    @Test func `no letter is lost in an encoding that does not have it`() {
        for layout in TenChildren.layouts where layout.encoding == .windows1252 {
            let written = TenChildren.files.first { $0.name == layout.file }.map(text) ?? ""
            let told = TenChildren.telling.drafts.filter { layout.takes($0) }.compactMap(\.text)
            for sentence in told where !sentence.contains("\"") { #expect(written.contains(sentence), "\(sentence)") }
        }
    }

    @Test func `a row may give several entries`() {
        let attached = TenChildren.telling.drafts.filter { $0.rowOf != nil }
        #expect(Set(attached.map(\.kind)) == [.instrument, .share])
        #expect(attached.count > 20)
    }

    @Test(arguments: TenChildren.layouts.map(\.profile))
    func `the profile in Content is the one that the file was written by`(profile: String) throws {
        let layout = try #require(TenChildren.layouts.first { $0.profile == profile })
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let content = root.appending(path: "Content/profiles/\(profile).yaml")
        let shipped = try String(contentsOf: content, encoding: .utf8)
        #expect(shipped == TenChildrenProfileText(layout: layout).text)
    }
}
