using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace System
{
    /// <summary>Text: an immutable sequence of UTF-16 code units.</summary>
    public sealed partial class String : IComparable, ICloneable, IConvertible, IEnumerable, IComparable<string>, IEnumerable<char>, IEquatable<string>
    {
        public static readonly string Empty = "";

        public extern String(char c, int count);
        public extern String(char[] value);
        public extern String(ReadOnlySpan<char> value);
        public extern String(char[] value, int startIndex, int length);

        public static implicit operator ReadOnlySpan<char>(string value)
        {
            return value == null ? default(ReadOnlySpan<char>) : new ReadOnlySpan<char>(value.ToCharArray());
        }

        public extern int Length { get; }
        public extern char this[int index] { get; }

        public extern int CompareTo(string strB);
        public int CompareTo(object value)
        {
            if (value == null) return 1;
            string text = value as string;
            if (text == null) throw new ArgumentException("Object must be of type String.");
            return CompareTo(text);
        }
        public override extern bool Equals(object obj);
        public extern bool Equals(string value);
        public extern bool Equals(string value, StringComparison comparisonType);
        public override extern int GetHashCode();
        public override extern string ToString();
        public extern string ToString(IFormatProvider provider);
        public object Clone()
        {
            return this;
        }
        public static string Copy(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return str;
        }
        public static string Intern(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return str;
        }
        public static string IsInterned(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return str;
        }

        public extern bool Contains(string value);
        public extern bool Contains(char value);
        public extern bool Contains(string value, StringComparison comparisonType);
        public extern bool StartsWith(string value);
        public extern bool StartsWith(char value);
        public extern bool StartsWith(string value, StringComparison comparisonType);
        public extern bool StartsWith(string value, bool ignoreCase, CultureInfo culture);
        public extern bool EndsWith(string value);
        public extern bool EndsWith(char value);
        public extern bool EndsWith(string value, StringComparison comparisonType);
        public extern bool EndsWith(string value, bool ignoreCase, CultureInfo culture);
        public extern int IndexOf(char value);
        public extern int IndexOf(char value, int startIndex);
        public extern int IndexOf(char value, int startIndex, int count);
        public extern int IndexOf(string value);
        public extern int IndexOf(string value, int startIndex);
        public extern int IndexOf(string value, int startIndex, int count);
        public extern int IndexOf(string value, StringComparison comparisonType);
        public extern int IndexOf(string value, int startIndex, StringComparison comparisonType);
        public extern int IndexOf(string value, int startIndex, int count, StringComparison comparisonType);
        public extern int IndexOfAny(char[] anyOf);
        public extern int IndexOfAny(char[] anyOf, int startIndex);
        public extern int IndexOfAny(char[] anyOf, int startIndex, int count);
        public extern int LastIndexOf(char value);
        public extern int LastIndexOf(char value, int startIndex);
        public extern int LastIndexOf(char value, int startIndex, int count);
        public extern int LastIndexOf(string value);
        public extern int LastIndexOf(string value, int startIndex);
        public extern int LastIndexOf(string value, int startIndex, int count);
        public extern int LastIndexOf(string value, StringComparison comparisonType);
        public extern int LastIndexOf(string value, int startIndex, StringComparison comparisonType);
        public extern int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType);
        public extern int LastIndexOfAny(char[] anyOf);
        public extern int LastIndexOfAny(char[] anyOf, int startIndex);
        public extern int LastIndexOfAny(char[] anyOf, int startIndex, int count);
        public extern string Insert(int startIndex, string value);
        public extern string Remove(int startIndex);
        public extern string Remove(int startIndex, int count);
        public extern string Replace(char oldChar, char newChar);
        public extern string Replace(string oldValue, string newValue);
        public extern string Replace(string oldValue, string newValue, StringComparison comparisonType);
        public extern string PadLeft(int totalWidth);
        public extern string PadLeft(int totalWidth, char paddingChar);
        public extern string PadRight(int totalWidth);
        public extern string PadRight(int totalWidth, char paddingChar);
        public extern string Substring(int startIndex);
        public extern string Substring(int startIndex, int length);
        public extern string ToLower();
        public extern string ToLower(CultureInfo culture);
        public extern string ToLowerInvariant();
        public extern string ToUpper();
        public extern string ToUpper(CultureInfo culture);
        public extern string ToUpperInvariant();
        public extern string Trim();
        public extern string Trim(char trimChar);
        public extern string Trim(params char[] trimChars);
        public extern string TrimStart();
        public extern string TrimStart(char trimChar);
        public extern string TrimStart(params char[] trimChars);
        public extern string TrimEnd();
        public extern string TrimEnd(char trimChar);
        public extern string TrimEnd(params char[] trimChars);
        public extern string[] Split(params char[] separator);
        public extern string[] Split(char[] separator, int count);
        public extern string[] Split(char[] separator, StringSplitOptions options);
        public extern string[] Split(char[] separator, int count, StringSplitOptions options);
        public extern string[] Split(string[] separator, StringSplitOptions options);
        public extern string[] Split(string[] separator, int count, StringSplitOptions options);
        public extern string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None);
        public extern string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None);
        public extern string[] Split(string separator, StringSplitOptions options = StringSplitOptions.None);
        public extern string[] Split(string separator, int count, StringSplitOptions options = StringSplitOptions.None);
        public extern char[] ToCharArray();
        public extern char[] ToCharArray(int startIndex, int length);
        public extern void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count);
        public extern bool IsNormalized();
        public extern string Normalize();
        public extern string Normalize(NormalizationForm normalizationForm);

        public static extern bool IsNullOrEmpty(string value);
        public static extern bool IsNullOrWhiteSpace(string value);
        public static extern bool Equals(string a, string b);
        public static extern bool Equals(string a, string b, StringComparison comparisonType);
        public static extern int Compare(string strA, string strB);
        public static extern int Compare(string strA, string strB, bool ignoreCase);
        public static extern int Compare(string strA, string strB, bool ignoreCase, CultureInfo culture);
        public static extern int Compare(string strA, string strB, CultureInfo culture, CompareOptions options);
        public static extern int Compare(string strA, string strB, StringComparison comparisonType);
        public static extern int Compare(string strA, int indexA, string strB, int indexB, int length);
        public static extern int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase);
        public static extern int Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType);
        public static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase, CultureInfo culture)
        {
            return Compare(strA, indexA, strB, indexB, length, culture, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);
        }
        public static int Compare(string strA, int indexA, string strB, int indexB, int length, CultureInfo culture, CompareOptions options)
        {
            if (culture == null) throw new ArgumentNullException("culture");
            if (strA == null || strB == null) return Compare(strA, strB);
            int lengthA = Math.Min(length, strA.Length - indexA);
            int lengthB = Math.Min(length, strB.Length - indexB);
            return culture.CompareInfo.Compare(strA, indexA, lengthA, strB, indexB, lengthB, options);
        }
        public static extern int CompareOrdinal(string strA, string strB);
        public static extern int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length);
        public static extern bool operator ==(string a, string b);
        public static extern bool operator !=(string a, string b);

        public static extern string Concat(string str0, string str1);
        public static extern string Concat(string str0, string str1, string str2);
        public static extern string Concat(string str0, string str1, string str2, string str3);
        public static extern string Concat(params string[] values);
        public static string Concat(object arg0)
        {
            return TextOf(arg0);
        }
        public static string Concat(object arg0, object arg1)
        {
            return TextOf(arg0) + TextOf(arg1);
        }
        public static string Concat(object arg0, object arg1, object arg2)
        {
            return TextOf(arg0) + TextOf(arg1) + TextOf(arg2);
        }
        public static string Concat(params object[] args)
        {
            if (args == null) throw new ArgumentNullException("args");
            string result = "";
            for (int i = 0; i < args.Length; i++) result += TextOf(args[i]);
            return result;
        }
        public static string Concat(IEnumerable<string> values)
        {
            return Join("", values);
        }
        public static string Concat<T>(IEnumerable<T> values)
        {
            return Join<T>("", values);
        }
        private static string TextOf(object value)
        {
            return value == null ? "" : value.ToString() ?? "";
        }

        public static extern string Join(string separator, params string[] value);
        public static extern string Join(string separator, string[] value, int startIndex, int count);
        public static string Join(string separator, params object[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            string result = "";
            for (int i = 0; i < values.Length; i++)
            {
                if (i > 0) result += separator;
                result += TextOf(values[i]);
            }
            return result;
        }
        public static string Join(string separator, IEnumerable<string> values)
        {
            if (values == null) throw new ArgumentNullException("values");
            string result = "";
            bool first = true;
            foreach (string value in values)
            {
                if (first) first = false;
                else result += separator;
                result += value;
            }
            return result;
        }
        public static string Join<T>(string separator, IEnumerable<T> values)
        {
            if (values == null) throw new ArgumentNullException("values");
            string result = "";
            bool first = true;
            foreach (T value in values)
            {
                if (first) first = false;
                else result += separator;
                if (value != null) result += value.ToString();
            }
            return result;
        }
        public static string Join(char separator, params string[] value)
        {
            return Join(separator.ToString(), value);
        }
        public static string Join(char separator, params object[] values)
        {
            return Join(separator.ToString(), values);
        }

        public static string Format(string format, object arg0)
        {
            return Format((IFormatProvider)null, format, new object[] { arg0 });
        }
        public static string Format(string format, object arg0, object arg1)
        {
            return Format((IFormatProvider)null, format, new object[] { arg0, arg1 });
        }
        public static string Format(string format, object arg0, object arg1, object arg2)
        {
            return Format((IFormatProvider)null, format, new object[] { arg0, arg1, arg2 });
        }
        public static string Format(string format, params object[] args)
        {
            return Format((IFormatProvider)null, format, args);
        }
        public static string Format(IFormatProvider provider, string format, object arg0)
        {
            return Format(provider, format, new object[] { arg0 });
        }
        public static string Format(IFormatProvider provider, string format, object arg0, object arg1)
        {
            return Format(provider, format, new object[] { arg0, arg1 });
        }
        public static string Format(IFormatProvider provider, string format, object arg0, object arg1, object arg2)
        {
            return Format(provider, format, new object[] { arg0, arg1, arg2 });
        }
        public static string Format(IFormatProvider provider, string format, params object[] args)
        {
            if (format == null) throw new ArgumentNullException("format");
            if (args == null) throw new ArgumentNullException("args");
            ICustomFormatter custom = null;
            if (provider != null) custom = provider.GetFormat(typeof(ICustomFormatter)) as ICustomFormatter;
            int[] numbers;
            string[] texts = ParseFormat(format, args.Length, out numbers);
            string result = texts[0];
            for (int i = 0; i < numbers.Length; i += 2)
            {
                object arg = args[numbers[i]];
                string itemFormat = texts[i + 1];
                string text = null;
                if (custom != null) text = custom.Format(itemFormat, arg, provider);
                if (text == null)
                {
                    IFormattable formattable = arg as IFormattable;
                    if (formattable != null) text = formattable.ToString(itemFormat, provider);
                    else if (arg != null) text = arg.ToString();
                }
                if (text == null) text = "";
                int alignment = numbers[i + 1];
                if (alignment > 0) text = text.PadLeft(alignment);
                else if (alignment < 0) text = text.PadRight(-alignment);
                result += text + texts[i + 2];
            }
            return result;
        }
        /// <summary>
        /// Takes a composite format apart: text, format of item 0 (or null), text, format of item 1, text …;
        /// numbers holds argument index and alignment of each item.
        /// </summary>
        private static extern string[] ParseFormat(string format, int argumentCount, out int[] numbers);

        public CharEnumerator GetEnumerator()
        {
            return new CharEnumerator(this);
        }
        IEnumerator<char> IEnumerable<char>.GetEnumerator()
        {
            return new CharEnumerator(this);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new CharEnumerator(this);
        }

        public extern TypeCode GetTypeCode();
        extern bool IConvertible.ToBoolean(IFormatProvider provider);
        extern char IConvertible.ToChar(IFormatProvider provider);
        extern sbyte IConvertible.ToSByte(IFormatProvider provider);
        extern byte IConvertible.ToByte(IFormatProvider provider);
        extern short IConvertible.ToInt16(IFormatProvider provider);
        extern ushort IConvertible.ToUInt16(IFormatProvider provider);
        extern int IConvertible.ToInt32(IFormatProvider provider);
        extern uint IConvertible.ToUInt32(IFormatProvider provider);
        extern long IConvertible.ToInt64(IFormatProvider provider);
        extern ulong IConvertible.ToUInt64(IFormatProvider provider);
        extern float IConvertible.ToSingle(IFormatProvider provider);
        extern double IConvertible.ToDouble(IFormatProvider provider);
        extern decimal IConvertible.ToDecimal(IFormatProvider provider);
        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            return Convert.ToDateTime(this, provider);
        }
        extern string IConvertible.ToString(IFormatProvider provider);
        extern object IConvertible.ToType(Type conversionType, IFormatProvider provider);
    }
}
