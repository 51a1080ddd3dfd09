//! A QR code, drawn with rectangles: black on white in dark windows too, since cameras expect that.

use std::sync::Arc;

use egui::{Color32, Mesh, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};
use qrcodegen::{QrCode, QrCodeEcc};

use crate::ui::{
    theme::{radius, spacing},
    widgets::columns_ui,
};

/// A module's side in points; rounded to whole pixels, so that none blurs.
const MODULE: f32 = 3.0;
/// White around the code, in modules; scanners need four.
const QUIET: u8 = 4;
/// What is read beside the code needs at least this much; else it stands below.
const LEAST_BESIDE: f32 = 180.0;

/// The code, with what is read beside it. What is too long for a code has only that.
pub(super) fn qr_ui(ui: &mut Ui, payload: &str, about: &str, beside_ui: impl FnOnce(&mut Ui)) {
    let Some(code) = code(ui, payload) else {
        beside_ui(ui);
        return;
    };
    let pixels = ui.ctx().pixels_per_point();
    let module = (MODULE * pixels).round().max(1.0) / pixels;
    let side = module * f32::from(code.side + 2 * QUIET);
    let room = ui.available_width();
    if room < side + spacing::S16 + LEAST_BESIDE {
        picture_ui(ui, &code, module, side, about);
        ui.add_space(spacing::S8);
        beside_ui(ui);
        return;
    }
    let mut beside_ui = Some(beside_ui);
    let widths = [side, room - side - spacing::S16];
    columns_ui(ui, &widths, spacing::S16, |ui, column| {
        if column == 0 {
            picture_ui(ui, &code, module, side, about);
        } else if let Some(beside_ui) = beside_ui.take() {
            beside_ui(ui);
        }
    });
}

fn picture_ui(ui: &mut Ui, code: &Code, module: f32, side: f32, about: &str) {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, about));
    if !ui.is_rect_visible(rect) {
        return;
    }
    ui.painter()
        .rect_filled(rect, f32::from(radius::PAPER), Color32::WHITE);
    let origin = rect.min + Vec2::splat(module * f32::from(QUIET));
    let mut mesh = Mesh::default();
    for run in &code.runs {
        let at = vec2(f32::from(run.x), f32::from(run.y)) * module;
        let extent = vec2(f32::from(run.length), 1.0) * module;
        let dark = Rect::from_min_size(pos2(origin.x + at.x, origin.y + at.y), extent);
        mesh.add_colored_rect(dark, Color32::BLACK);
    }
    ui.painter().add(mesh);
}

/// A code as the dark runs of its rows, in modules.
#[derive(Debug)]
struct Code {
    payload: String,
    side: u8,
    runs: Vec<Run>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    x: u8,
    y: u8,
    length: u8,
}

/// The code of a payload, worked out once for as long as it is shown.
fn code(ui: &Ui, payload: &str) -> Option<Arc<Code>> {
    let id = ui.unique_id().with("qr");
    let kept: Option<Arc<Code>> = ui.data(|data| data.get_temp(id));
    if let Some(kept) = kept.filter(|kept| kept.payload == payload) {
        return Some(kept);
    }
    let made = Arc::new(encode(payload)?);
    ui.data_mut(|data| data.insert_temp(id, Arc::clone(&made)));
    Some(made)
}

fn encode(payload: &str) -> Option<Code> {
    let code = QrCode::encode_text(payload, QrCodeEcc::Medium).ok()?;
    let side = u8::try_from(code.size()).ok()?;
    let mut runs: Vec<Run> = Vec::new();
    for y in 0..side {
        for x in 0..side {
            if !code.get_module(i32::from(x), i32::from(y)) {
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.y == y && run.x + run.length == x => run.length += 1,
                _ => runs.push(Run { x, y, length: 1 }),
            }
        }
    }
    Some(Code {
        payload: payload.to_owned(),
        side,
        runs,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runs_are_the_codes_dark_modules() {
        let payload = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
        let code = QrCode::encode_text(payload, QrCodeEcc::Medium).unwrap();
        let drawn = encode(payload).unwrap();
        for y in 0..drawn.side {
            for x in 0..drawn.side {
                let is_dark = drawn
                    .runs
                    .iter()
                    .any(|run| run.y == y && (run.x..run.x + run.length).contains(&x));
                assert_eq!(is_dark, code.get_module(i32::from(x), i32::from(y)));
            }
        }
    }

    #[test]
    fn what_is_too_long_for_a_code_has_none() {
        assert!(encode(&"x".repeat(5000)).is_none());
    }
}
