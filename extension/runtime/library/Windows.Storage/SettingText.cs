using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>Values of settings as text: a letter for the type, a colon, the value. Only the types that Windows keeps.</summary>
    internal static class SettingText
    {
        private const string ElementTypes = "byqniuxtfdcsDTgPZR";

        internal static string Encode(object value)
        {
            var array = value as Array;
            if (array != null) return EncodeArray(array);
            var composite = value as ApplicationDataCompositeValue;
            if (composite != null) return "C:" + EncodeComposite(composite);
            return EncodeOne(value);
        }

        internal static object Decode(string text)
        {
            switch (text[0])
            {
                case 'a': return DecodeArray(text[1], Parts(text.Substring(3)));
                case 'C': return DecodeComposite(Parts(text.Substring(2)));
                default: return DecodeOne(text);
            }
        }

        /// <summary>How many bytes Windows would count for it.</summary>
        internal static int SizeOf(object value)
        {
            var text = value as string;
            if (text != null) return 2 * (text.Length + 1);
            var bytes = value as byte[];
            return bytes != null ? bytes.Length : Encode(value).Length;
        }

        private static string EncodeOne(object value)
        {
            if (value is bool) return (bool)value ? "b:1" : "b:0";
            if (value is byte) return "y:" + value;
            if (value is ushort) return "q:" + value;
            if (value is short) return "n:" + value;
            if (value is int) return "i:" + value;
            if (value is uint) return "u:" + value;
            if (value is long) return "x:" + value;
            if (value is ulong) return "t:" + value;
            if (value is float) return "f:" + ((float)value).ToString("R", CultureInfo.InvariantCulture);
            if (value is double) return "d:" + ((double)value).ToString("R", CultureInfo.InvariantCulture);
            if (value is char) return "c:" + (int)(char)value;
            if (value is string) return "s:" + value;
            if (value is DateTimeOffset) return "D:" + ((DateTimeOffset)value).UtcTicks;
            if (value is TimeSpan) return "T:" + ((TimeSpan)value).Ticks;
            if (value is Guid) return "g:" + value;
            if (value is Point) return "P:" + Numbers(((Point)value).X, ((Point)value).Y);
            if (value is Size) return "Z:" + Numbers(((Size)value).Width, ((Size)value).Height);
            if (value is Rect) return "R:" + Numbers(((Rect)value).X, ((Rect)value).Y, ((Rect)value).Width, ((Rect)value).Height);
            throw WindowsError.Refuse("setting-type", value.GetType().FullName);
        }

        private static object DecodeOne(string text)
        {
            var value = text.Substring(2);
            switch (text[0])
            {
                case 'b': return value == "1";
                case 'y': return byte.Parse(value);
                case 'q': return ushort.Parse(value);
                case 'n': return short.Parse(value);
                case 'i': return int.Parse(value);
                case 'u': return uint.Parse(value);
                case 'x': return long.Parse(value);
                case 't': return ulong.Parse(value);
                case 'f': return float.Parse(value, CultureInfo.InvariantCulture);
                case 'd': return double.Parse(value, CultureInfo.InvariantCulture);
                case 'c': return (char)int.Parse(value);
                case 's': return value;
                case 'D': return new DateTimeOffset(long.Parse(value), TimeSpan.Zero).ToLocalTime();
                case 'T': return new TimeSpan(long.Parse(value));
                case 'g': return new Guid(value);
                case 'P':
                {
                    var n = Numbers(value);
                    return new Point(n[0], n[1]);
                }
                case 'Z':
                {
                    var n = Numbers(value);
                    return new Size(n[0], n[1]);
                }
                default:
                {
                    var n = Numbers(value);
                    return new Rect(n[0], n[1], n[2], n[3]);
                }
            }
        }

        private static string EncodeArray(Array array)
        {
            var letter = LetterOf(array);
            var text = new StringBuilder("a").Append(letter).Append(':');
            foreach (var item in array) Part(text, EncodeOne(item ?? ""));
            return text.ToString();
        }

        private static char LetterOf(Array array)
        {
            foreach (var letter in ElementTypes)
            {
                if (NewArray(letter, 0).GetType() == array.GetType()) return letter;
            }
            throw WindowsError.Refuse("setting-type", array.GetType().FullName);
        }

        private static object DecodeArray(char letter, List<string> parts)
        {
            var array = NewArray(letter, parts.Count);
            for (var i = 0; i < parts.Count; i++) array.SetValue(DecodeOne(parts[i]), i);
            return array;
        }

        private static Array NewArray(char letter, int length)
        {
            switch (letter)
            {
                case 'b': return new bool[length];
                case 'y': return new byte[length];
                case 'q': return new ushort[length];
                case 'n': return new short[length];
                case 'i': return new int[length];
                case 'u': return new uint[length];
                case 'x': return new long[length];
                case 't': return new ulong[length];
                case 'f': return new float[length];
                case 'd': return new double[length];
                case 'c': return new char[length];
                case 's': return new string[length];
                case 'D': return new DateTimeOffset[length];
                case 'T': return new TimeSpan[length];
                case 'g': return new Guid[length];
                case 'P': return new Point[length];
                case 'Z': return new Size[length];
                default: return new Rect[length];
            }
        }

        private static string EncodeComposite(ApplicationDataCompositeValue composite)
        {
            var text = new StringBuilder();
            foreach (var item in composite)
            {
                Part(text, item.Key);
                Part(text, Encode(item.Value));
            }
            return text.ToString();
        }

        private static object DecodeComposite(List<string> parts)
        {
            var composite = new ApplicationDataCompositeValue();
            for (var i = 0; i < parts.Count; i += 2) composite[parts[i]] = Decode(parts[i + 1]);
            return composite;
        }

        /// <summary>Length, colon, text.</summary>
        private static void Part(StringBuilder text, string part)
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        private static List<string> Parts(string text)
        {
            var parts = new List<string>();
            for (var at = 0; at < text.Length;)
            {
                var colon = text.IndexOf(':', at);
                var length = int.Parse(text.Substring(at, colon - at));
                parts.Add(text.Substring(colon + 1, length));
                at = colon + 1 + length;
            }
            return parts;
        }

        private static string Numbers(params double[] numbers)
        {
            var texts = new string[numbers.Length];
            for (var i = 0; i < numbers.Length; i++) texts[i] = numbers[i].ToString("R", CultureInfo.InvariantCulture);
            return string.Join(",", texts);
        }

        private static double[] Numbers(string text)
        {
            var texts = text.Split(',');
            var numbers = new double[texts.Length];
            for (var i = 0; i < texts.Length; i++) numbers[i] = double.Parse(texts[i], CultureInfo.InvariantCulture);
            return numbers;
        }
    }
}
