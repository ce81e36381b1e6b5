// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/damage.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <ostream>
#include <random>

namespace paper {

namespace {

/// The standard library's own distributions differ from one to the other.
double uniform(std::mt19937 &source)
{
    return double(source()) / 4294967296.0;
}

/// Close to a normal distribution of mean 0 and deviation 1.
double bell(std::mt19937 &source)
{
    double sum = 0;
    for (int count = 0; count < 6; ++count)
        sum += uniform(source);
    return (sum - 3) * std::numbers::sqrt2;
}

/// Black spreads `steps` dots to all sides, along one axis.
Picture spread(const Picture &from, int steps, int across, int down)
{
    Picture result(from.width, from.height);
    for (int row = 0; row < from.height; ++row) {
        for (int column = 0; column < from.width; ++column) {
            for (int step = -steps; step <= steps; ++step)
                result.at(column, row) = std::min(result.at(column, row), from.at(column + step * across, row + step * down));
        }
    }
    return result;
}

/// Spots half a millimetre to one and a half wide, every other one dark, until they cover the share.
void stain(Picture &paper, double share, std::mt19937 &source)
{
    constexpr double dots_per_mm = printer_dpi / 25.4;
    double left = share * paper.width * paper.height;
    for (bool dark = true; left > 0; dark = !dark) {
        const double radius = (0.25 + uniform(source) / 2) * dots_per_mm;
        const double middle_x = uniform(source) * paper.width;
        const double middle_y = uniform(source) * paper.height;
        for (int row = int(middle_y - radius); row <= middle_y + radius; ++row) {
            for (int column = int(middle_x - radius); column <= middle_x + radius; ++column) {
                const bool inside = column >= 0 && row >= 0 && column < paper.width && row < paper.height;
                if (inside && std::hypot(column - middle_x, row - middle_y) <= radius)
                    paper.at(column, row) = dark ? 0 : 255;
            }
        }
        left -= std::numbers::pi * radius * radius;
    }
}

Picture blurred(const Picture &from, double sigma, int across, int down)
{
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<double> weights;
    for (int step = -reach; step <= reach; ++step)
        weights.push_back(std::exp(-step * step / (2 * sigma * sigma)));
    double whole = 0;
    for (const double weight : weights)
        whole += weight;
    Picture result(from.width, from.height);
    for (int row = 0; row < from.height; ++row) {
        for (int column = 0; column < from.width; ++column) {
            double sum = 0;
            for (int step = -reach; step <= reach; ++step)
                sum += weights[static_cast<std::size_t>(step + reach)] * from.at(column + step * across, row + step * down);
            result.at(column, row) = static_cast<std::uint8_t>(std::lround(sum / whole));
        }
    }
    return result;
}

}  // namespace

void PrintTo(const Damage &damage, std::ostream *stream)
{
    *stream << damage.name;
}

Picture printed(Picture file, const Damage &damage, unsigned seed)
{
    for (std::uint8_t &dot : file.dots)
        dot = dot < 128 ? 0 : 255;
    if (damage.gain > 0)
        file = spread(spread(file, damage.gain, 1, 0), damage.gain, 0, 1);
    std::mt19937 source(seed);
    if (damage.stains > 0)
        stain(file, damage.stains, source);
    return file;
}

Picture photographed(const Picture &paper, int dpi, const Damage &damage, unsigned seed)
{
    std::mt19937 source(seed);
    const double dots = double(printer_dpi) / dpi;  // of the paper along a side of a pixel
    const double cosine = std::cos(damage.turn * std::numbers::pi / 180);
    const double sine = std::sin(damage.turn * std::numbers::pi / 180);
    const double turned = std::abs(cosine) + std::abs(sine);
    Picture taken(static_cast<int>(paper.width * turned / dots), static_cast<int>(paper.height * turned / dots));
    const double shift_x = uniform(source) * dots;
    const double shift_y = uniform(source) * dots;
    const int samples = static_cast<int>(std::ceil(dots));
    for (int row = 0; row < taken.height; ++row) {
        for (int column = 0; column < taken.width; ++column) {
            int sum = 0;
            for (int index = 0; index < samples * samples; ++index) {
                const double x = (column + (index % samples + 0.5) / samples - taken.width / 2.0) * dots;
                const double y = (row + (index / samples + 0.5) / samples - taken.height / 2.0) * dots;
                sum += paper.at(static_cast<int>(std::floor(paper.width / 2.0 + shift_x + x * cosine - y * sine)),
                                static_cast<int>(std::floor(paper.height / 2.0 + shift_y + x * sine + y * cosine)));
            }
            taken.at(column, row) = static_cast<std::uint8_t>(sum / (samples * samples));
        }
    }
    if (damage.blur > 0) {
        const double sigma = damage.blur / 25.4 * dpi;
        taken = blurred(blurred(taken, sigma, 1, 0), sigma, 0, 1);
    }
    for (std::uint8_t &dot : taken.dots) {
        const double level = 127.5 + (dot - 127.5) * damage.contrast + (damage.noise > 0 ? damage.noise * bell(source) : 0);
        dot = static_cast<std::uint8_t>(std::clamp(std::lround(level), 0L, 255L));
    }
    return taken;
}

}  // namespace paper
