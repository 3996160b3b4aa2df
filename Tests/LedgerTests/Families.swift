import Casework

/// Families whose entries exercise every way in which rows hang together.
enum Families {
    /// Ava lives with her mother; her father lives elsewhere with a partner and their son Ben. The mother is known to two systems.
    static let ava = """
        {"id":"a1","kind":"person","on":"2020-01-01","agency":"council","about":["lcs/ava"],"details":{"given":"Ava","born":"2016-05-02","role":"child"}}
        {"id":"a2","kind":"relationship","on":"2020-01-01","agency":"council","about":["lcs/mum","lcs/ava"],"details":{"is":"mother","livesWith":true}}
        {"id":"a3","kind":"relationship","on":"2020-01-02","agency":"council","about":["lcs/dad","lcs/ava"],"details":{"is":"father"}}
        {"id":"a4","kind":"relationship","on":"2020-01-02","agency":"council","about":["lcs/dad","lcs/ben"],"details":{"is":"father","livesWith":true}}
        {"id":"a5","kind":"relationship","on":"2020-02-01","agency":"police","about":["niche/p","lcs/dad"],"details":{"is":"partner"}}
        {"id":"a6","kind":"link","on":"2020-03-01","agency":"council","about":["lcs/mum","emis/77"],"details":{"basis":"nhs-number"}}
        {"id":"a7","kind":"incident","on":"2021-03-04T21:10","agency":"police","about":["emis/77","niche/p"],"details":{"type":"domestic-abuse","victim":"emis/77"},"labels":["police-sensitive"]}
        {"id":"a8","kind":"referral","on":"2021-03-05","recorded":"2021-03-06","agency":"police","about":["lcs/ava"],"details":{"reasons":["domestic-abuse"]},"refs":["a7"]}
        {"id":"a9","kind":"referral","on":"2021-03-07","agency":"council","about":["lcs/ava"],"details":{"decision":"assessment","decidedOn":"2021-03-07","of":"a8"}}
        {"id":"a10","kind":"share","on":"2021-03-08","agency":"council","about":["lcs/mum"],"details":{"what":"assessment","to":["gp"],"basis":"public-task"}}
        {"id":"a11","kind":"acknowledgement","on":"2021-03-10","agency":"gp","about":["emis/77"],"details":{"of":"a10"}}
        {"id":"a12","kind":"visit","on":"2021-03-09?","agency":"council","about":["lcs/ava"],"details":{"type":"home","seen":["lcs/ava"],"spokeWith":["lcs/mum"]}}
        {"id":"a13","kind":"instrument","on":"2021-03-11","agency":"police","about":["emis/77"],"details":{"name":"dash","answers":{"q1":"yes","q2":"no"},"perpetrator":"niche/p"}}
        """

    /// Cal moves in with Dot and her lodger, who lives with Eve; Cal's school wrote one entry about the wrong child and corrected it.
    static let cal = """
        {"id":"c1","kind":"person","on":"2020-01-01","agency":"council","about":["lcs/cal"],"details":{"given":"Cal","born":"2012-09-30"}}
        {"id":"c2","kind":"move","on":"2021-01-10","agency":"council","about":["lcs/cal"],"details":{"joins":["lcs/dot","lcs/lodger"],"authority":"E08000021"}}
        {"id":"c3","kind":"move","on":"2021-02-01","agency":"housing","about":["lcs/eve"],"details":{"joins":["lcs/lodger"]}}
        {"id":"c4","kind":"attendance","on":"2021-02-11","agency":"hospital","about":["lcs/eve"],"details":{"type":"emergency-department","reason":"fall"}}
        {"id":"c5","kind":"note","on":"2021-04-01","agency":"acorn-school","about":["lcs/cal"],"text":"Ein Brief f\\u00fcr Zo\\u00eb \\"Z\\"."}
        {"id":"c6","kind":"note","on":"2021-04-01","recorded":"2021-04-03","agency":"acorn-school","about":["lcs/zoe"],"corrects":"c5","text":"A letter."}
        {"id":"c7","kind":"meeting","on":"2021-05-01","agency":"council","about":["lcs/dot","lcs/zoe"],"details":{"type":"strategy","attended":["police","gp"]}}
        {"id":"c8","kind":"person","on":"2020-01-01","agency":"council","about":["sims/zoe"],"details":{"given":"Zo\\u00eb","role":"child"}}
        {"id":"c9","kind":"link","on":"2020-01-01","agency":"council","about":["sims/zoe","lcs/zoe"]}
        {"id":"c10","kind":"exemption","on":"2021-05-02","agency":"council","about":["lcs/cal"],"details":{"standard":"father-seen","reason":"Not known.","each":"lcs/dad"}}
        """

    /// Both, which nothing joins.
    static func all() throws -> [Arrival] { try arrivals(ava + "\n" + cal) }
}
