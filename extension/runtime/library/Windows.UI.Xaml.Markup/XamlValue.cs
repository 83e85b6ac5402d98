using System;
using System.Globalization;
using Windows.Foundation;
using Windows.UI.Xaml.Media;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>Values as XAML writes them.</summary>
    internal static class XamlValue
    {
        /// <summary>Null for types whose values have no text that matters here.</summary>
        internal static object Of(string text, Type type)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type == typeof(string) || type == typeof(object)) return text;
            if (type == typeof(bool)) return string.Equals(text.Trim(), "true", StringComparison.OrdinalIgnoreCase);
            if (type == typeof(double)) return Number(text);
            if (type == typeof(int)) return Whole(text);
            if (type.IsEnum) return Member(text, type);
            if (type == typeof(Point)) return PointOf(text);
            if (type == typeof(PointCollection)) return PointsOf(text);
            if (type == typeof(DoubleCollection)) return LengthsOf(text);
            if (type == typeof(Thickness)) return ThicknessOf(text);
            if (type == typeof(GridLength)) return GridLengthOf(text);
            if (type == typeof(TimeSpan)) return TimeSpan.Parse(text, CultureInfo.InvariantCulture);
            if (type == typeof(Duration)) return text == "Forever" ? Duration.Forever : text == "Automatic" ? Duration.Automatic : new Duration(TimeSpan.Parse(text, CultureInfo.InvariantCulture));
            if (type == typeof(KeyTime)) return KeyTime.FromTimeSpan(TimeSpan.Parse(text, CultureInfo.InvariantCulture));
            if (type == typeof(RepeatBehavior)) return RepeatBehaviorOf(text);
            if (type == typeof(Uri)) return new Uri(text, UriKind.RelativeOrAbsolute);
            if (type == typeof(Color)) return ColorOf(text);
            if (type.IsAssignableFrom(typeof(SolidColorBrush)))
            {
                var color = ColorOf(text);
                return color == null ? null : new SolidColorBrush((Color)color);
            }
            return null;
        }

        /// <summary><c>Forever</c>, <c>3x</c> or a time.</summary>
        private static object RepeatBehaviorOf(string text)
        {
            if (text == "Forever") return RepeatBehavior.Forever;
            if (text.EndsWith("x")) return new RepeatBehavior(double.Parse(text.TrimEnd('x'), CultureInfo.InvariantCulture));
            return new RepeatBehavior(TimeSpan.Parse(text, CultureInfo.InvariantCulture));
        }

        private static object Number(string text)
        {
            double value;
            if (text.Trim() == "Auto") return double.NaN;
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) ? (object)value : null;
        }

        private static object Whole(string text)
        {
            int value;
            return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value) ? (object)value : null;
        }

        private static object Member(string text, Type type)
        {
            try
            {
                return Enum.Parse(type, text, true);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        /// <summary>One number for all sides, two for left/right and top/bottom, or four.</summary>
        private static object ThicknessOf(string text)
        {
            var sides = Numbers(text);
            if (sides.Length == 1) return new Thickness(sides[0]);
            if (sides.Length == 2) return new Thickness(sides[0], sides[1], sides[0], sides[1]);
            return sides.Length == 4 ? (object)new Thickness(sides[0], sides[1], sides[2], sides[3]) : null;
        }

        private static object PointOf(string text)
        {
            var parts = Numbers(text);
            return parts.Length == 2 ? (object)new Point(parts[0], parts[1]) : null;
        }

        private static object PointsOf(string text)
        {
            var parts = Numbers(text);
            var points = new PointCollection();
            for (var i = 0; i + 1 < parts.Length; i += 2) points.Add(new Point(parts[i], parts[i + 1]));
            return points;
        }

        private static object LengthsOf(string text)
        {
            var lengths = new DoubleCollection();
            foreach (var length in Numbers(text)) lengths.Add(length);
            return lengths;
        }

        /// <summary>None where one of them is no number.</summary>
        private static double[] Numbers(string text)
        {
            var parts = text.Split(new[] { ',', ' ' }, StringSplitOptions.RemoveEmptyEntries);
            var numbers = new double[parts.Length];
            for (var i = 0; i < parts.Length; i++)
            {
                if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return new double[0];
            }
            return numbers;
        }

        private static object GridLengthOf(string text)
        {
            if (text == "Auto") return GridLength.Auto;
            var isStar = text.EndsWith("*");
            var number = text.TrimEnd('*');
            double value;
            if (number == "" && isStar) value = 1;
            else if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value)) return null;
            return new GridLength(value, isStar ? GridUnitType.Star : GridUnitType.Pixel);
        }

        /// <summary>A name of Windows.UI.Colors, or # with six or eight hexadecimal digits.</summary>
        private static object ColorOf(string text)
        {
            uint argb;
            if (text.StartsWith("#") && uint.TryParse(text.Substring(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out argb))
                return Color.FromNumber(text.Length == 7 ? argb | 0xff000000 : argb);
            var property = typeof(Colors).GetProperty(text);
            return property == null ? null : property.GetValue(null);
        }
    }
}
