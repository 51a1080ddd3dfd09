//! Words of a paper, laid out for a label: each span in its weight, each block in its size.

use egui::{
    Color32, Label, Ui, accesskit,
    text::{LayoutJob, TextFormat},
};

use crate::{
    paper::{Weight, Words},
    ui::theme::{self, BODY, colors},
};

/// Which kind of block the words stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    Title,
    Heading,
    Lead,
    Body,
    Small,
    Strip,
}

impl Face {
    /// Size of type and height of a line.
    fn size(self) -> (f32, f32) {
        match self {
            Self::Title => (24.0, 32.0),
            Self::Heading => (20.0, 28.0),
            Self::Lead => (19.0, 28.0),
            Self::Body | Self::Strip => (BODY, 24.0),
            Self::Small => (16.0, 24.0),
        }
    }

    fn is_heading(self) -> bool {
        matches!(self, Self::Title | Self::Heading)
    }
}

/// The words, wrapped; they can be selected.
pub(super) fn words_ui(ui: &mut Ui, words: &Words, face: Face) {
    ui.add(Label::new(job(ui, words, face)).wrap());
}

/// The same as a heading for screen readers.
pub(super) fn heading_ui(ui: &mut Ui, words: &Words, face: Face) {
    let response = ui.add(Label::new(job(ui, words, face)).wrap());
    let name = said(words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_label(name);
    });
}

/// The words without their weights.
pub(super) fn said(words: &Words) -> String {
    words.iter().map(|span| span.words.as_str()).collect()
}

pub(super) fn job(ui: &Ui, words: &Words, face: Face) -> LayoutJob {
    let colors = colors(ui);
    let (size, line) = face.size();
    let plain = match face {
        Face::Small => colors.ink_soft,
        Face::Strip => colors.replay,
        _ => colors.ink,
    };
    let mut job = LayoutJob::default();
    for span in words {
        let is_strong = span.weight == Weight::Strong || face.is_heading();
        let format = TextFormat {
            font_id: if is_strong {
                theme::semibold(size)
            } else {
                theme::regular(size)
            },
            color: match span.weight {
                Weight::Soft if face != Face::Strip => colors.ink_soft,
                _ => plain,
            },
            background: match span.weight {
                Weight::Code => colors.sunken,
                _ => Color32::TRANSPARENT,
            },
            line_height: Some(line),
            ..TextFormat::default()
        };
        job.append(&span.words, 0.0, format);
    }
    job
}
