using System.Buffers;
using System.Collections.Generic;

namespace System
{
    public sealed partial class String
    {
        public int IndexOf(char value, StringComparison comparisonType)
        {
            return IndexOf(value.ToString(), comparisonType);
        }
        public bool Contains(char value, StringComparison comparisonType)
        {
            return IndexOf(value, comparisonType) >= 0;
        }
        public string ReplaceLineEndings()
        {
            return ReplaceLineEndings(Environment.NewLine);
        }
        public string ReplaceLineEndings(string replacementText)
        {
            if (replacementText == null) throw new ArgumentNullException("replacementText");
            return Replace("\r\n", "\n").Replace('\r', '\n').Replace('\f', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n').Replace("\n", replacementText);
        }
        public void CopyTo(Span<char> destination)
        {
            this.AsSpan().CopyTo(destination);
        }
        public bool TryCopyTo(Span<char> destination)
        {
            return this.AsSpan().TryCopyTo(destination);
        }
        public static string Create<TState>(int length, TState state, SpanAction<char, TState> action)
        {
            if (action == null) throw new ArgumentNullException("action");
            char[] text = new char[length];
            action(text, state);
            return new String(text);
        }
        public static string Create(IFormatProvider provider, FormattableString handler)
        {
            return handler.ToString(provider);
        }
        public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1)
        {
            return Concat(str0.ToString(), str1.ToString());
        }
        public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2)
        {
            return Concat(str0.ToString(), str1.ToString(), str2.ToString());
        }
        public static string Join<T>(char separator, IEnumerable<T> values)
        {
            return Join(separator.ToString(), values);
        }
        public static int GetHashCode(ReadOnlySpan<char> value)
        {
            return value.ToString().GetHashCode();
        }
        public int GetHashCode(StringComparison comparisonType)
        {
            return StringComparer.FromComparison(comparisonType).GetHashCode(this);
        }
    }
}
