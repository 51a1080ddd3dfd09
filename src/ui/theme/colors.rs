//! The three palettes, by meaning. The only file in which a colour is made.

#![expect(
    clippy::disallowed_methods,
    reason = "the one file in which colours are made"
)]

use egui::{Color32, Stroke};

use super::stroke;

/// The colours of one theme, by what they mean, and how wide the lines around controls are.
#[derive(Clone, Debug)]
pub(crate) struct Colors {
    /// Page and top bar.
    pub(crate) surface: Color32,
    /// Cards, secondary buttons, the current step.
    pub(crate) raised: Color32,
    /// Rail, open row, places, verdict.
    pub(crate) sunken: Color32,
    /// Under the pointer, neutral controls.
    pub(crate) hover: Color32,
    /// Text, icons, the countdown's ring.
    pub(crate) ink: Color32,
    /// Labels, second lines, disabled text.
    pub(crate) ink_soft: Color32,
    /// Hairlines; decoration, so nothing may depend on it.
    pub(crate) line: Color32,
    /// Edges of controls and places, the scroll thumb.
    pub(crate) line_strong: Color32,
    /// What can be pressed: primary button, links, selection, current step.
    pub(crate) accent: Color32,
    pub(crate) accent_ink: Color32,
    /// Selected segment, days inside the window.
    pub(crate) accent_soft: Color32,
    /// The primary button under the pointer.
    pub(crate) accent_hover: Color32,
    pub(crate) focus: Color32,
    pub(crate) stops: Color32,
    pub(crate) stops_soft: Color32,
    /// Is ink, on purpose.
    pub(crate) continues: Color32,
    pub(crate) continues_soft: Color32,
    pub(crate) unclear: Color32,
    pub(crate) unclear_soft: Color32,
    /// Replay banner, tag and record strip, and nothing else.
    pub(crate) replay: Color32,
    pub(crate) replay_soft: Color32,
    /// What deletes, and nothing else.
    pub(crate) danger: Color32,
    /// Around a control.
    pub(crate) edge_width: f32,
    /// Around what is selected or pressed.
    pub(crate) selected_width: f32,
    /// Around what has keyboard focus.
    pub(crate) focus_width: f32,
}

impl Colors {
    /// Around a control.
    pub(crate) fn edge(&self) -> Stroke {
        Stroke::new(self.edge_width, self.line_strong)
    }

    /// Around what is selected.
    pub(crate) fn selected_edge(&self) -> Stroke {
        Stroke::new(self.selected_width, self.accent)
    }
}

const fn hex(rgb: u32) -> Color32 {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

pub(super) static LIGHT: Colors = Colors {
    surface: hex(0xFF_FF_FF),
    raised: hex(0xFF_FF_FF),
    sunken: hex(0xF3_F5_F5),
    hover: hex(0xE9_EE_EF),
    ink: hex(0x17_20_24),
    ink_soft: hex(0x4C_5A_61),
    line: hex(0xD6_DC_DE),
    line_strong: hex(0x76_84_8B),
    accent: hex(0x0B_5A_6B),
    accent_ink: hex(0xFF_FF_FF),
    accent_soft: hex(0xE5_F0_F2),
    accent_hover: hex(0x08_48_56),
    focus: hex(0x17_20_24),
    stops: hex(0x8A_4A_00),
    stops_soft: hex(0xFA_EF_DF),
    continues: hex(0x17_20_24),
    continues_soft: hex(0xE9_ED_EE),
    unclear: hex(0x45_59_8A),
    unclear_soft: hex(0xEB_EE_F6),
    replay: hex(0x6D_2E_5B),
    replay_soft: hex(0xF8_EE_F5),
    danger: hex(0xA3_20_1D),
    edge_width: stroke::HAIRLINE,
    selected_width: stroke::SELECTED,
    focus_width: stroke::FOCUS,
};

pub(super) static DARK: Colors = Colors {
    surface: hex(0x14_19_1C),
    raised: hex(0x1C_23_27),
    sunken: hex(0x0E_12_14),
    hover: hex(0x23_2C_31),
    ink: hex(0xED_F1_F2),
    ink_soft: hex(0xAA_B6_BB),
    line: hex(0x33_3E_44),
    line_strong: hex(0x7B_8A_91),
    accent: hex(0x7F_CA_DB),
    accent_ink: hex(0x07_24_2B),
    accent_soft: hex(0x15_32_3A),
    accent_hover: hex(0x9A_D8_E6),
    focus: hex(0xFF_FF_FF),
    stops: hex(0xF0_B4_65),
    stops_soft: hex(0x33_26_0F),
    continues: hex(0xED_F1_F2),
    continues_soft: hex(0x2A_33_38),
    unclear: hex(0xA9_BB_EA),
    unclear_soft: hex(0x21_2A_41),
    replay: hex(0xE6_A9_D2),
    replay_soft: hex(0x33_1F_2D),
    danger: hex(0xFF_9C_94),
    edge_width: stroke::HAIRLINE,
    selected_width: stroke::SELECTED,
    focus_width: stroke::FOCUS,
};

pub(super) static HIGH_CONTRAST: Colors = Colors {
    surface: hex(0xFF_FF_FF),
    raised: hex(0xFF_FF_FF),
    sunken: hex(0xF2_F2_F2),
    hover: hex(0xE0_E0_E0),
    ink: hex(0x00_00_00),
    ink_soft: hex(0x2B_30_33),
    line: hex(0x5A_5A_5A),
    line_strong: hex(0x00_00_00),
    accent: hex(0x00_3D_4A),
    accent_ink: hex(0xFF_FF_FF),
    accent_soft: hex(0xDC_F1_F5),
    accent_hover: hex(0x00_30_3A),
    focus: hex(0x00_00_00),
    stops: hex(0x5C_2E_00),
    stops_soft: hex(0xFF_F1_DC),
    continues: hex(0x00_00_00),
    continues_soft: hex(0xE6_E6_E6),
    unclear: hex(0x23_35_6B),
    unclear_soft: hex(0xE6_EA_F7),
    replay: hex(0x50_10_3F),
    replay_soft: hex(0xFB_EA_F5),
    danger: hex(0x7A_00_00),
    edge_width: 2.0,
    selected_width: 3.0,
    focus_width: 4.0,
};

#[cfg(test)]
mod tests {
    use super::*;

    /// What the Web Content Accessibility Guidelines 2.2 call contrast ratio (1.4.3, 1.4.11).
    fn contrast(one: Color32, other: Color32) -> f32 {
        let luminance = |color: Color32| {
            let [red, green, blue] = [color.r(), color.g(), color.b()].map(|channel| {
                let share = f32::from(channel) / 255.0;
                if share <= 0.040_45 {
                    share / 12.92
                } else {
                    ((share + 0.055) / 1.055).powf(2.4)
                }
            });
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    type Pairs = Vec<(Color32, Color32)>;

    /// Every pair of words and ground that is in use, and the edges of controls on every ground.
    fn pairs(colors: &Colors) -> (Pairs, Pairs) {
        let grounds = [colors.surface, colors.raised, colors.sunken, colors.hover];
        let inks = [
            colors.ink,
            colors.ink_soft,
            colors.accent,
            colors.stops,
            colors.continues,
            colors.unclear,
            colors.danger,
            colors.replay,
        ];
        let mut words = vec![
            (colors.accent_ink, colors.accent),
            (colors.accent_ink, colors.accent_hover),
            (colors.accent, colors.accent_soft),
            (colors.ink, colors.accent_soft),
            (colors.replay, colors.replay_soft),
            (colors.ink, colors.replay_soft),
        ];
        for soft in [
            colors.stops_soft,
            colors.continues_soft,
            colors.unclear_soft,
        ] {
            let fates = [
                colors.ink,
                colors.ink_soft,
                colors.stops,
                colors.continues,
                colors.unclear,
            ];
            words.extend(fates.map(|ink| (ink, soft)));
        }
        let mut edges = Vec::new();
        for ground in grounds {
            words.extend(inks.map(|ink| (ink, ground)));
            let lines = [colors.line_strong, colors.focus, colors.accent];
            edges.extend(lines.map(|line| (line, ground)));
        }
        (words, edges)
    }

    /// The lowest contrast of words and of edges.
    fn lowest(colors: &Colors) -> (f32, f32) {
        let (words, edges) = pairs(colors);
        let lowest = |pairs: Pairs| {
            let contrasts = pairs.into_iter().map(|(one, other)| contrast(one, other));
            contrasts.fold(f32::MAX, f32::min)
        };
        (lowest(words), lowest(edges))
    }

    #[test]
    fn words_and_edges_stand_out_in_every_theme() {
        for (colors, words_least, edges_least) in [
            (&LIGHT, 5.5, 3.0),
            (&DARK, 6.0, 3.0),
            (&HIGH_CONTRAST, 8.0, 7.0),
        ] {
            let (words, edges) = lowest(colors);
            assert!(words >= words_least, "words {words} in {colors:?}");
            assert!(edges >= edges_least, "edges {edges} in {colors:?}");
        }
    }

    #[test]
    fn a_paler_value_is_noticed_wherever_it_is() {
        let paler = |change: fn(&mut Colors)| {
            let mut colors = LIGHT.clone();
            change(&mut colors);
            let (words, edges) = lowest(&colors);
            assert!(words < 4.5 || edges < 3.0, "{words} and {edges}");
        };
        paler(|colors| colors.ink = hex(0xA0_A0_A0));
        paler(|colors| colors.ink_soft = hex(0xA0_A0_A0));
        paler(|colors| colors.accent = hex(0xA0_A0_A0));
        paler(|colors| colors.stops = hex(0xA0_A0_A0));
        paler(|colors| colors.unclear = hex(0xA0_A0_A0));
        paler(|colors| colors.replay = hex(0xA0_A0_A0));
        paler(|colors| colors.danger = hex(0xA0_A0_A0));
        paler(|colors| colors.focus = hex(0xA0_A0_A0));
        paler(|colors| colors.line_strong = hex(0xA0_A0_A0));
        paler(|colors| colors.hover = hex(0x80_80_80));
        paler(|colors| colors.accent_ink = hex(0x20_60_70));
    }
}
