//! Painted triangles as pixels, without a graphics card: for pictures that are saved rather than shown.
//! Pure: the same triangles give the same bytes on every machine.

use egui::{
    Color32, ColorImage, Pos2, Rect, TextureId, TexturesDelta,
    epaint::{ClippedPrimitive, Mesh, Primitive, Vertex},
};

/// A canvas with the texture that holds every glyph.
pub(super) struct Raster {
    /// In pixels; rows from the top.
    image: ColorImage,
    glyphs: ColorImage,
}

/// Red, green, blue and alpha, from 0 to 255.
type Channels = [f32; 4];

impl Raster {
    /// A canvas of one colour, in pixels.
    pub(super) fn new(size: [usize; 2], ground: Color32) -> Self {
        Self {
            image: ColorImage::filled(size, ground),
            glyphs: ColorImage::filled([1, 1], Color32::WHITE),
        }
    }

    /// Takes over what a pass changed in the glyphs' texture, the only one there is.
    pub(super) fn take_textures(&mut self, mut delta: TexturesDelta) {
        let changes = delta.set.get(&TextureId::default());
        for change in changes.into_iter().flatten() {
            let egui::ImageData::Color(image) = &change.image;
            let Some([left, top]) = change.pos else {
                self.glyphs = (**image).clone();
                continue;
            };
            let [width, height] = image.size;
            for row in 0..height {
                let from = &image.pixels[row * width..(row + 1) * width];
                let start = (top + row) * self.glyphs.size[0] + left;
                if let Some(to) = self.glyphs.pixels.get_mut(start..start + width) {
                    to.copy_from_slice(from);
                }
            }
        }
        // The toolkit wants to know that none is forgotten.
        delta.clear();
    }

    /// Paints in order, `scale` pixels a point.
    pub(super) fn paint(&mut self, primitives: &[ClippedPrimitive], scale: f32) {
        for ClippedPrimitive {
            clip_rect,
            primitive,
        } in primitives
        {
            if let Primitive::Mesh(mesh) = primitive {
                self.mesh(mesh, *clip_rect * scale, scale);
            }
        }
    }

    pub(super) fn finish(self) -> ColorImage {
        self.image
    }

    fn mesh(&mut self, mesh: &Mesh, clip: Rect, scale: f32) {
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |index: usize| {
                let vertex = mesh.vertices.get(corners[index] as usize)?;
                Some(Vertex {
                    pos: vertex.pos * scale,
                    ..*vertex
                })
            };
            if let (Some(a), Some(b), Some(c)) = (corner(0), corner(1), corner(2)) {
                self.triangle([a, b, c], clip);
            }
        }
    }

    fn triangle(&mut self, mut corners: [Vertex; 3], clip: Rect) {
        let area = cross(corners[0].pos, corners[1].pos, corners[2].pos);
        if area == 0.0 || !area.is_finite() {
            return;
        }
        if area < 0.0 {
            corners.swap(1, 2);
        }
        let area = area.abs();
        let [a, b, c] = corners.map(|corner| corner.pos);
        let [width, height] = self.image.size;
        let bounds = Rect::from_points(&[a, b, c]).intersect(clip);
        let (Some(columns), Some(rows)) = (
            pixels(bounds.left(), bounds.right(), width),
            pixels(bounds.top(), bounds.bottom(), height),
        ) else {
            return;
        };
        // A pixel on an edge that two triangles share belongs to one of them.
        let belongs = [
            is_top_or_left(b, c),
            is_top_or_left(c, a),
            is_top_or_left(a, b),
        ];
        let [first, second, third] = corners.map(|corner| (corner.uv, corner.color));
        let same =
            (first == second && second == third).then(|| self.color(&corners, [1.0, 0.0, 0.0]));
        for y in rows {
            for x in columns.clone() {
                let at = Pos2::new(middle(x), middle(y));
                let shares = [cross(b, c, at), cross(c, a, at), cross(a, b, at)];
                let inside = shares
                    .iter()
                    .zip(belongs)
                    .all(|(share, belongs)| *share > 0.0 || (*share == 0.0 && belongs));
                if inside {
                    let color = same.unwrap_or_else(|| {
                        self.color(&corners, shares.map(|share| narrow(share / area)))
                    });
                    let pixel = &mut self.image.pixels[y * width + x];
                    *pixel = blended(*pixel, color);
                }
            }
        }
    }

    /// The colour of a point of a triangle: its corners' times its glyph's, alpha multiplied in.
    fn color(&self, corners: &[Vertex; 3], shares: [f32; 3]) -> Channels {
        let mut uv = egui::Vec2::ZERO;
        let mut color = [0.0; 4];
        for (corner, share) in corners.iter().zip(shares) {
            uv += corner.uv.to_vec2() * share;
            for (sum, channel) in color.iter_mut().zip(corner.color.to_array()) {
                *sum += f32::from(channel) * share;
            }
        }
        let glyph = self.glyph(uv);
        std::array::from_fn(|channel| color[channel] * glyph[channel] / 255.0)
    }

    /// The texture between its four nearest pixels.
    fn glyph(&self, uv: egui::Vec2) -> Channels {
        let [width, height] = self.glyphs.size;
        let along = |share: f32, length: usize| {
            let last = middle(length) - 1.5;
            let at = (share * (last + 1.0) - 0.5).clamp(0.0, last);
            let (low, part) = (at.floor(), at.fract());
            (index(low), index((low + 1.0).min(last)), part)
        };
        let (left, right, across) = along(uv.x, width);
        let (top, bottom, down) = along(uv.y, height);
        let pixel = |x: usize, y: usize| {
            let color = self.glyphs.pixels[y * width + x];
            color.to_array().map(f32::from)
        };
        let between = |one: Channels, other: Channels, part: f32| -> Channels {
            std::array::from_fn(|channel| one[channel] + (other[channel] - one[channel]) * part)
        };
        between(
            between(pixel(left, top), pixel(right, top), across),
            between(pixel(left, bottom), pixel(right, bottom), across),
            down,
        )
    }
}

/// Twice the area of a triangle, positive where it turns to the right on a screen. Exact enough that a
/// shared edge is the same from both sides.
fn cross(a: Pos2, b: Pos2, c: Pos2) -> f64 {
    let [ax, ay, bx, by, cx, cy] = [a.x, a.y, b.x, b.y, c.x, c.y].map(f64::from);
    (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
}

fn is_top_or_left(from: Pos2, to: Pos2) -> bool {
    let down = to.y - from.y;
    down < 0.0 || (down == 0.0 && to.x > from.x)
}

/// Which pixels may have their middle between two edges, within the canvas.
fn pixels(from: f32, to: f32, length: usize) -> Option<std::ops::Range<usize>> {
    if !from.is_finite() || !to.is_finite() || to <= from || to <= 0.0 {
        return None;
    }
    let range = index(from.max(0.0).floor())..index(to.ceil()).min(length);
    (!range.is_empty()).then_some(range)
}

fn blended(below: Color32, above: Channels) -> Color32 {
    let through = 1.0 - above[3] / 255.0;
    let below = below.to_array().map(f32::from);
    let [red, green, blue, alpha] =
        std::array::from_fn(|channel| byte(above[channel] + below[channel] * through));
    premultiplied(red, green, blue, alpha)
}

#[expect(
    clippy::disallowed_methods,
    reason = "what is mixed here are colours of the theme"
)]
fn premultiplied(red: u8, green: u8, blue: u8, alpha: u8) -> Color32 {
    Color32::from_rgba_premultiplied(red, green, blue, alpha)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to 255 by the line itself"
)]
fn byte(channel: f32) -> u8 {
    channel.round().clamp(0.0, 255.0) as u8
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole, positive and within a canvas"
)]
fn index(at: f32) -> usize {
    at as usize
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a canvas has less than a million pixels a side"
)]
fn middle(pixel: usize) -> f32 {
    pixel as f32 + 0.5
}

#[expect(clippy::cast_possible_truncation, reason = "a share from 0 to 1")]
fn narrow(share: f64) -> f32 {
    share as f32
}

#[cfg(test)]
mod tests {
    use egui::{epaint::WHITE_UV, pos2};

    use super::*;

    const INK: Color32 = Color32::BLACK;

    fn corner(x: f32, y: f32, color: Color32) -> Vertex {
        Vertex {
            pos: pos2(x, y),
            uv: WHITE_UV,
            color,
        }
    }

    fn everywhere() -> Rect {
        Rect::EVERYTHING
    }

    /// Two triangles that make a rectangle.
    fn painted(size: [usize; 2], rect: Rect, color: Color32, clip: Rect) -> ColorImage {
        let mut mesh = Mesh::default();
        mesh.add_colored_rect(rect, color);
        let mut raster = Raster::new(size, Color32::WHITE);
        let primitive = ClippedPrimitive {
            clip_rect: clip,
            primitive: Primitive::Mesh(mesh),
        };
        raster.paint(&[primitive], 1.0);
        raster.finish()
    }

    fn rows(image: &ColorImage) -> Vec<String> {
        let row = |row: &[Color32]| {
            let shown = row.iter().map(|pixel| match pixel.r() {
                0 => '#',
                255 => '.',
                _ => '+',
            });
            shown.collect()
        };
        image.pixels.chunks(image.size[0]).map(row).collect()
    }

    #[test]
    fn a_rectangle_covers_the_pixels_whose_middle_it_holds() {
        let rect = Rect::from_min_max(pos2(1.0, 1.0), pos2(4.0, 3.0));
        let image = painted([6, 4], rect, INK, everywhere());
        assert_eq!(rows(&image), ["......", ".###..", ".###..", "......"]);
        let rect = Rect::from_min_max(pos2(1.5, 1.0), pos2(3.5, 2.0));
        let image = painted([6, 3], rect, INK, everywhere());
        assert_eq!(rows(&image), ["......", ".##...", "......"]);
    }

    #[test]
    fn what_two_triangles_share_is_painted_once() {
        let half = INK.gamma_multiply(0.5);
        let rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(16.0, 16.0));
        let image = painted([16, 16], rect, half, everywhere());
        let grey = image.pixels[0];
        assert!(grey.r() > 120 && grey.r() < 135, "{grey:?}");
        assert!(image.pixels.iter().all(|pixel| *pixel == grey));
    }

    #[test]
    fn the_way_round_a_triangle_does_not_matter() {
        let corners = [
            corner(0.0, 0.0, INK),
            corner(8.0, 0.0, INK),
            corner(0.0, 8.0, INK),
        ];
        let of = |corners: [Vertex; 3]| {
            let mut raster = Raster::new([8, 8], Color32::WHITE);
            raster.triangle(corners, everywhere());
            rows(&raster.finish())
        };
        let [a, b, c] = corners;
        assert_eq!(of([a, b, c]), of([a, c, b]));
        assert_eq!(of([a, b, c])[0], "#######.");
        assert_eq!(of([a, b, c])[7], "........");
    }

    #[test]
    fn nothing_is_painted_outside_the_canvas_or_the_clip() {
        let wide = Rect::from_min_max(pos2(-50.0, -50.0), pos2(50.0, 50.0));
        let clip = Rect::from_min_max(pos2(1.0, 1.0), pos2(2.0, 2.0));
        assert_eq!(
            rows(&painted([3, 3], wide, INK, clip)),
            ["...", ".#.", "..."]
        );
        let image = painted([2, 2], wide, INK, everywhere());
        assert_eq!(rows(&image), ["##", "##"]);
        let away = Rect::from_min_max(pos2(5.0, 5.0), pos2(9.0, 9.0));
        assert_eq!(
            rows(&painted([2, 2], away, INK, everywhere())),
            ["..", ".."]
        );
    }

    #[test]
    fn a_corner_that_is_no_number_paints_nothing() {
        let mut raster = Raster::new([2, 2], Color32::WHITE);
        for odd in [f32::NAN, f32::INFINITY] {
            let corners = [
                corner(odd, 0.0, INK),
                corner(2.0, 0.0, INK),
                corner(0.0, 2.0, INK),
            ];
            raster.triangle(corners, everywhere());
        }
        assert_eq!(rows(&raster.finish()), ["..", ".."]);
    }

    #[test]
    fn glyphs_come_from_the_texture_and_take_the_corners_colour() {
        let mut raster = Raster::new([2, 1], Color32::WHITE);
        let mut glyphs = ColorImage::filled([2, 1], Color32::TRANSPARENT);
        glyphs.pixels[1] = Color32::WHITE;
        let delta = |image: ColorImage, pos| egui::epaint::ImageDelta {
            image: image.into(),
            options: egui::TextureOptions::LINEAR,
            pos,
        };
        let id = TextureId::default();
        let mut textures = TexturesDelta::default();
        let blank = ColorImage::filled([2, 1], Color32::TRANSPARENT);
        let patch = ColorImage::filled([1, 1], Color32::WHITE);
        let changes = [delta(blank, None), delta(patch, Some([1, 0]))];
        textures.set.insert(id, changes.into_iter().collect());
        raster.take_textures(textures);
        assert_eq!(raster.glyphs.pixels, glyphs.pixels);
        let mut mesh = Mesh::default();
        let rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(2.0, 1.0));
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        mesh.add_rect_with_uv(rect, whole, INK);
        let primitive = ClippedPrimitive {
            clip_rect: everywhere(),
            primitive: Primitive::Mesh(mesh),
        };
        raster.paint(&[primitive], 1.0);
        assert_eq!(rows(&raster.finish()), [".#"]);
    }
}
