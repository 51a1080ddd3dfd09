//! Notices with something wrong in them, the same at every run: lines lost, doubled and swapped, values
//! made hostile, bytes thrown in.

/// A small generator of its own, so that every run and machine sees the same files.
pub(crate) struct Seed(u64);

impl Seed {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    pub(crate) fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below.max(1) as u64).unwrap_or_default()
    }
}

/// What a value may be that nobody meant.
const HOSTILE: &[&str] = &[
    "\"\"",
    "\"none\"",
    "\"\u{202e}gnp\"",
    "\"\\u0000\"",
    "\"\"\"two\n\nparagraphs\"\"\"",
    "[]",
    "[[]]",
    "[\"told\", \"told\"]",
    "{}",
    "{ a = { a = { a = 1 } } }",
    "-1",
    "99999999999999999999",
    "0x7fffffffffffffff",
    "nan",
    "true",
    "2016-02-31",
    "0000-00-00",
    "9999-12-31",
    "2016-08-25T24:61:61Z",
    "\"../../etc/passwd\"",
    "'''",
    "\u{feff}",
];

/// The notice with one to six things wrong. Not always wrong: a comment may be all that is lost.
pub(crate) fn mutated(source: &str, seed: &mut Seed) -> Vec<u8> {
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    for _ in 0..=seed.below(6) {
        if lines.is_empty() {
            break;
        }
        let at = seed.below(lines.len());
        let other = seed.below(lines.len());
        match seed.below(7) {
            0 => {
                lines.remove(at);
            }
            1 => lines.insert(other, lines[at].clone()),
            2 => lines.swap(at, other),
            3 => {
                let hostile = HOSTILE[seed.below(HOSTILE.len())];
                let key = lines[at].split('=').next().unwrap_or_default().to_owned();
                lines[at] = format!("{key}= {hostile}");
            }
            4 => {
                let to = (at + seed.below(40)).min(lines.len());
                lines.drain(at..to);
            }
            5 => {
                let piece = HOSTILE[seed.below(HOSTILE.len())];
                let line = &mut lines[at];
                let middle = (0..=line.len()).filter(|i| line.is_char_boundary(*i));
                let places: Vec<usize> = middle.collect();
                line.insert_str(places[seed.below(places.len())], piece);
            }
            _ => {
                let depth = 1 + seed.below(2000);
                lines[at] = format!("deep = {}", "[".repeat(depth));
            }
        }
    }
    let mut bytes = lines.join("\n").into_bytes();
    if seed.below(8) == 0 && !bytes.is_empty() {
        let at = seed.below(bytes.len());
        bytes[at] = u8::try_from(seed.below(256)).unwrap_or_default();
    }
    bytes
}
