//! Verbs that say which way a figure went, as stems. What gets better or worse is none: a loss that improves goes down.

/// It became more.
#[rustfmt::skip]
pub const RISES: &[&str] = &[
    "grew", "grow", "rose", "rise", "risen", "increas", "climb", "jump", "surg", "expand", "soar", "widen", "gain", "doubl", "tripl",
    "swell", "swol", "advanced", "advancing", "rebound", "rallied", "rallying", "balloon", "rocket", "leapt", "leaped", "mounted", "bounced back",
    "picked up", "shot up", "moved up", "went up", "gone up", "goes up", "lengthen",
];

/// It became less.
#[rustfmt::skip]
pub const FALLS: &[&str] = &[
    "fell", "fall", "declin", "decreas", "drop", "shrank", "shrink", "shrunk", "slid", "plung", "narrow", "slash", "trimmed", "slump",
    "plummet", "retreat", "dwindl", "tumbl", "slip", "shorten", "dipped", "receded", "dived", "collapsed", "crashed", "softened",
    "cooled", "contracted", "contracting", "pulled back", "went down", "gone down", "goes down",
];
