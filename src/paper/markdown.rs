//! Placeholder.
use super::Paper;
pub fn to_markdown(paper: &Paper) -> String {
    paper.title.clone()
}
