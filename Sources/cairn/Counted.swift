/// A number with what it counts: `1 child`, `2 children`, `0 children`.
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
