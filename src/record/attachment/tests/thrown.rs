//! Files with bytes thrown in, and pieces of files.

use proptest::prelude::*;

use super::*;
use crate::limits;

fn bytes_at_places() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)
}

proptest! {
    #[test]
    fn bytes_thrown_in_never_crash_it(changes in bytes_at_places(), is_modern: bool) {
        let mut pdf = if is_modern { modern() } else { small() };
        for (at, byte) in changes {
            let at = at.index(pdf.len());
            pdf[at] = byte;
        }
        if let Ok(found) = record_in(&pdf) {
            prop_assert!(found.len() as u64 <= limits::RECORD_BYTES);
        }
    }

    #[test]
    fn pieces_in_any_order_never_crash_it(
        pieces in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6),
        is_modern: bool,
    ) {
        let pdf = if is_modern { modern() } else { small() };
        let mut mixed = b"%PDF-1.7\n".to_vec();
        for (one, other) in pieces {
            let (one, other) = (one.index(pdf.len()), other.index(pdf.len()));
            mixed.extend(&pdf[one.min(other)..one.max(other)]);
        }
        mixed.extend(&pdf[pdf.len() - 30..]);
        if let Ok(found) = record_in(&mixed) {
            prop_assert!(found.len() as u64 <= limits::RECORD_BYTES);
        }
    }
}
