//! A named field for a file's place: for systems without a dialog, and for whoever likes to type.
//! Opens and writes nothing.

use egui::{Label, Response, TextEdit, Ui, Vec2};

use crate::ui::theme;

/// What happened in the field.
pub(crate) struct PathField {
    pub(crate) response: Response,
    /// Enter was pressed in it, which keeps the focus.
    pub(crate) entered: bool,
}

/// The field under its label.
pub(crate) fn path_field_ui(ui: &mut Ui, salt: &str, label: &str, path: &mut String) -> PathField {
    let name = ui.add(Label::new(theme::body(label)).wrap());
    let field = TextEdit::singleline(path)
        .id_salt(salt)
        .char_limit(4096)
        .desired_width(ui.available_width())
        .min_size(Vec2::new(0.0, 40.0))
        .align(egui::Align2::LEFT_CENTER);
    let response = ui.add(field).labelled_by(name.id);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if entered {
        response.request_focus();
    }
    PathField { response, entered }
}
