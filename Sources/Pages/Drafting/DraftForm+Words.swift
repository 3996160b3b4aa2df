import Accounts
import Casework
import Instruments
import Practice

extension DraftForm {
    /// What it is called in a list: `Visit`, `DASH`, `Close or step down`.
    func words(_ instruments: InstrumentList) -> String {
        switch self {
        case .entry(let kind): kind.code.inPlainWords.withCapital
        case .tool(let tool): InstrumentRef(tool).flatMap { instruments[$0]?.title } ?? "Risk tool"
        case .share: "Share an entry"
        case .answer: "Answer a share"
        case .close: "Close or step down"
        case .transfer: "Transfer"
        }
    }

    /// Where the form is, for a child.
    public func address(_ child: PersonRef) -> String {
        switch self {
        case .entry(let kind): Address.child(child, .record).path([("kind", kind.code)])
        case .tool(let tool): Address.child(child, .record).path([("kind", Kind.instrument.code), ("tool", tool)])
        case .share(let entry): Address.child(child, .share).path([("of", entry?.text ?? "")])
        case .answer(let share): Address.child(child, .acknowledge).path([("of", share.text)])
        case .close: Address.child(child, .close).path
        case .transfer: Address.child(child, .transfer).path
        }
    }
}
