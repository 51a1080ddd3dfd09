//! A window with a line that counts seconds, and nothing else.

use std::time::{Duration, Instant};

use eframe::{Frame, NativeOptions, egui};

const TITLE: &str = "bare";
/// The size that Fair Notice opens with.
const SIZE: [f32; 2] = [1100.0, 760.0];

struct Bare {
    end: Instant,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut Frame) {
        egui::CentralPanel::default().show(ui, |ui| {
            let left = self.end.saturating_duration_since(Instant::now());
            ui.label(format!("{} seconds left", left.as_secs()));
        });
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }
}

fn main() -> eframe::Result {
    let end = Instant::now() + Duration::from_hours(1);
    let viewport = egui::ViewportBuilder::default()
        .with_title(TITLE)
        .with_inner_size(SIZE);
    let options = NativeOptions {
        viewport,
        ..NativeOptions::default()
    };
    eframe::run_native(
        TITLE,
        options,
        Box::new(move |_cc| Ok(Box::new(Bare { end }))),
    )
}
