//! The picture as a file of its own, however large the window is, wherever it is scrolled to and whichever
//! theme it has: drawn once more out of sight, light, at twice the size, with all that one needs to read it.

use eframe::icon_data::IconDataExt as _;
use egui::{
    Color32, ColorImage, Context, Frame, IconData, Label, Margin, Pos2, RawInput, Rect, Theme, Ui,
    ViewportId, ViewportInfo, vec2,
};

use super::{World, grouping::LINES, key_ui, picture::Picture};
use crate::{
    action::{Motion, Png},
    fonts::Icon,
    ledger::Mode,
    text::{Text, sentence_case},
    ui::{
        raster::Raster,
        theme::{self, colors, spacing},
        widgets::{
            flow_picture::{Laid, flow_picture_ui},
            hairline_ui, icon_words_in_ui,
            rows::title_ui,
        },
    },
    view::OpenNotice,
};

const MARGIN_EACH: i8 = 32;
const WIDTH: f32 = 820.0 + 64.0;
/// Pixels a point.
const SCALE: f32 = 2.0;
/// Higher, in pixels, and it gets fewer of them a point.
const HIGHEST: f32 = 16_000.0;

/// The picture of this world as a PNG file; `None` where its encoder fails.
pub(super) fn png(text: &Text, open: &OpenNotice<'_>, world: World) -> Option<Png> {
    let picture = Picture::new(text, open.notice, world, LINES);
    let image = drawn(|ui, laid| sheet_ui(ui, text, open, world, &picture, laid));
    let [width, height] = image.size.map(u32::try_from);
    let icon = IconData {
        rgba: image.pixels.iter().flat_map(Color32::to_array).collect(),
        width: width.ok()?,
        height: height.ok()?,
    };
    let world = match world {
        World::Before => "before",
        World::OptOut => "if-i-opt-out",
        World::Difference => "the-difference",
    };
    Some(Png {
        file_name: format!("{}-{world}.png", open.notice.slug),
        bytes: icon.to_png_bytes().ok()?,
    })
}

/// What `sheet_ui` draws, in pixels. It answers with its height.
fn drawn(mut sheet_ui: impl FnMut(&mut Ui, &mut Laid) -> f32) -> ColorImage {
    let ctx = Context::default();
    theme::install(&ctx);
    theme::set_motion(&ctx, Motion::None);
    ctx.set_theme(Theme::Light);
    let mut pass = |height: f32, scale: f32| {
        let (mut bottom, mut ground) = (0.0, Color32::WHITE);
        let output = ctx.run_ui(input(height, scale), |ui| {
            ground = colors(ui).surface;
            bottom = sheet_ui(ui, &mut Laid::default());
        });
        (output, bottom, ground)
    };
    // Once to see how high it is, then as it is.
    let (mut measured, height, ground) = pass(HIGHEST, SCALE);
    let height = height.ceil();
    let scale = SCALE.min(HIGHEST / height);
    let mut raster = Raster::new([pixels(WIDTH * scale), pixels(height * scale)], ground);
    raster.take_textures(std::mem::take(&mut measured.textures_delta));
    let (output, ..) = pass(height, scale);
    raster.take_textures(output.textures_delta);
    let primitives = ctx.tessellate(output.shapes, output.pixels_per_point);
    raster.paint(&primitives, output.pixels_per_point);
    raster.finish()
}

fn input(height: f32, scale: f32) -> RawInput {
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(WIDTH, height))),
        ..RawInput::default()
    };
    let viewport = ViewportInfo {
        native_pixels_per_point: Some(scale),
        ..ViewportInfo::default()
    };
    input.viewports.insert(ViewportId::ROOT, viewport);
    input
}

/// Everything on the sheet; answers with where it ends.
fn sheet_ui(
    ui: &mut Ui,
    text: &Text,
    open: &OpenNotice<'_>,
    world: World,
    picture: &Picture,
    laid: &mut Laid,
) -> f32 {
    let frame = Frame::NONE.inner_margin(Margin::same(MARGIN_EACH));
    let shown = frame.show(ui, |ui| {
        ui.set_width(WIDTH - 2.0 * f32::from(MARGIN_EACH));
        title_ui(ui, &open.notice.words.title);
        let world = match world {
            World::Before => text.say("flow-before"),
            World::OptOut => text.say("flow-opt-out"),
            World::Difference => text.say("flow-difference"),
        };
        let about = text.say_with(
            "flow-sheet-about",
            &[
                ("world", world.into()),
                ("date", text.date(open.notice.announced).into()),
            ],
        );
        ui.horizontal_top(|ui| {
            ui.label(theme::body(about));
            let practice = match open.mode {
                Mode::Real => None,
                Mode::Replay => Some(text.say("replay-tag")),
                Mode::Workshop => Some(text.say("check-mode-workshop")),
            };
            if let Some(practice) = practice {
                let plum = colors(ui).replay;
                ui.add_space(spacing::S8);
                let practice = theme::strong(practice).color(plum);
                icon_words_in_ui(ui, Icon::History, plum, practice);
            }
        });
        ui.add_space(spacing::S12);
        flow_picture_ui(
            ui,
            &picture.description,
            &picture.places,
            &picture.lines,
            laid,
        );
        ui.add_space(spacing::S8);
        if let Some(difference) = &picture.difference {
            ui.label(theme::body(difference));
        }
        together_ui(ui, text, picture);
        ui.horizontal(|ui| key_ui(ui, text));
        ui.add_space(spacing::S4);
        hairline_ui(ui);
        ui.label(theme::soft(ui, text.say("app-name")));
    });
    shown.response.rect.bottom()
}

/// Where a line stands for several things: all of them, since nobody can point at it on paper.
fn together_ui(ui: &mut Ui, text: &Text, picture: &Picture) {
    for (line, members) in picture.lines.iter().zip(&picture.members) {
        if members.len() < 2 {
            continue;
        }
        let each: Vec<String> = members
            .iter()
            .map(|index| sentence_case(&picture.flows[*index].words))
            .collect();
        let words = text.say_with(
            "flow-purpose-of",
            &[
                ("purpose", line.words.as_str().into()),
                ("data", each.join("; ").into()),
            ],
        );
        ui.add(Label::new(theme::soft(ui, words)).wrap());
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "positive, and at most `HIGHEST`"
)]
fn pixels(length: f32) -> usize {
    length.round().max(1.0) as usize
}
