import Knowledge

/// Two candidates that speak against each other when somebody has both.
public struct Interaction: Hashable, Sendable {
    /// The candidate that brings a factor with it.
    public let bringing: ID<Option>
    /// The factor that it counts as.
    public let factor: ID<Factor>
    /// The candidate with a rule about that factor.
    public let concerned: ID<Option>
    /// What is said of it; never an adverse effect alone.
    public let caution: Caution
    /// With which entry the caution stands.
    public let origin: Reason.Origin
}

extension Library {
    /// What speaks against having these candidates together: an approach that counts as a factor (a benzodiazepine
    /// is a sedating medicine) meets the cautions of the others. By pairs in the order of `options`, the weightiest
    /// first. Ids that the library does not hold, and pairs of one approach, have none.
    public func interactions(among options: [ID<Option>]) -> [Interaction] {
        var seen = Set<ID<Option>>()
        let known = options.filter { seen.insert($0).inserted }.compactMap { self.options[$0] }
        return known.flatMap { bringing in
            let brought = implied(by: approaches[bringing.approach]?.countsAs ?? [])
            return known.filter { $0.approach != bringing.approach }.flatMap { concerned in
                interactions(of: bringing, bringing: brought, with: concerned)
            }
        }
    }

    private func interactions(
        of bringing: Option, bringing brought: Set<ID<Factor>>, with concerned: Option
    ) -> [Interaction] {
        let cautions =
            concerned.cautions.map { ($0, Reason.Origin.option(concerned.id)) }
            + (approaches[concerned.approach]?.safety ?? [])
            .map { ($0, Reason.Origin.approach(concerned.approach)) }
        return cautions.compactMap { caution, origin -> Interaction? in
            guard caution.level != .adverseEffect, let factor = caution.factor, brought.contains(factor) else {
                return nil
            }
            return Interaction(
                bringing: bringing.id, factor: factor, concerned: concerned.id, caution: caution, origin: origin)
        }.enumerated().sorted { a, b in
            (a.element.caution.level.rank, a.offset) < (b.element.caution.level.rank, b.offset)
        }.map(\.element)
    }
}
