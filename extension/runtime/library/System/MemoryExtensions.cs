using System.Collections.Generic;

namespace System
{
    /// <summary>Spans and memory of arrays and texts, and what can be asked of spans.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.memoryextensions"/>
    public static class MemoryExtensions
    {
        public static Span<T> AsSpan<T>(this T[] array)
        {
            return new Span<T>(array);
        }
        public static Span<T> AsSpan<T>(this T[] array, int start)
        {
            return new Span<T>(array, start, (array == null ? 0 : array.Length) - start);
        }
        public static Span<T> AsSpan<T>(this T[] array, int start, int length)
        {
            return new Span<T>(array, start, length);
        }
        public static Span<T> AsSpan<T>(this ArraySegment<T> segment)
        {
            return segment;
        }
        public static ReadOnlySpan<char> AsSpan(this string text)
        {
            return text;
        }
        public static ReadOnlySpan<char> AsSpan(this string text, int start)
        {
            return ((ReadOnlySpan<char>)text).Slice(start);
        }
        public static ReadOnlySpan<char> AsSpan(this string text, int start, int length)
        {
            return ((ReadOnlySpan<char>)text).Slice(start, length);
        }
        public static Memory<T> AsMemory<T>(this T[] array)
        {
            return new Memory<T>(array);
        }
        public static Memory<T> AsMemory<T>(this T[] array, int start)
        {
            return new Memory<T>(array).Slice(start);
        }
        public static Memory<T> AsMemory<T>(this T[] array, int start, int length)
        {
            return new Memory<T>(array, start, length);
        }
        public static ReadOnlyMemory<char> AsMemory(this string text)
        {
            return text == null ? default(ReadOnlyMemory<char>) : new ReadOnlyMemory<char>(text.ToCharArray());
        }
        public static ReadOnlyMemory<char> AsMemory(this string text, int start, int length)
        {
            return AsMemory(text).Slice(start, length);
        }
        public static void CopyTo<T>(this T[] source, Span<T> destination)
        {
            new ReadOnlySpan<T>(source).CopyTo(destination);
        }
        public static void Reverse<T>(this Span<T> span)
        {
            for (int i = 0, j = span.Length - 1; i < j; i++, j--)
            {
                T kept = span[i];
                span[i] = span[j];
                span[j] = kept;
            }
        }
        public static void Sort<T>(this Span<T> span)
        {
            if (span.Length > 1) Array.Sort(span.Items, span.Start, span.Length);
        }
        public static void Sort<T>(this Span<T> span, Comparison<T> comparison)
        {
            if (comparison == null) throw new ArgumentNullException("comparison");
            if (span.Length > 1) Array.Sort(span.Items, span.Start, span.Length, Comparer<T>.Create(comparison));
        }
        public static bool IsWhiteSpace(this ReadOnlySpan<char> span)
        {
            foreach (char c in span)
                if (!char.IsWhiteSpace(c)) return false;
            return true;
        }
        public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span)
        {
            return span.TrimStart().TrimEnd();
        }
        public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span)
        {
            var start = 0;
            while (start < span.Length && char.IsWhiteSpace(span[start])) start++;
            return span.Slice(start);
        }
        public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span)
        {
            var length = span.Length;
            while (length > 0 && char.IsWhiteSpace(span[length - 1])) length--;
            return span.Slice(0, length);
        }
        public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
        {
            return string.Equals(span.ToString(), other.ToString(), comparisonType);
        }
        public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
        {
            return string.Compare(span.ToString(), other.ToString(), comparisonType);
        }
        public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return span.IndexOf(value, comparisonType) >= 0;
        }
        public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return span.ToString().IndexOf(value.ToString(), comparisonType);
        }
        public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return span.ToString().StartsWith(value.ToString(), comparisonType);
        }
        public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return span.ToString().EndsWith(value.ToString(), comparisonType);
        }
        public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other)
        {
            if (span.Length != other.Length) return false;
            var equality = EqualityComparer<T>.Default;
            for (var i = 0; i < span.Length; i++)
                if (!equality.Equals(span[i], other[i])) return false;
            return true;
        }
        public static int SequenceCompareTo<T>(this Span<T> span, ReadOnlySpan<T> other)
        {
            var order = Comparer<T>.Default;
            for (var i = 0; i < span.Length && i < other.Length; i++)
            {
                var result = order.Compare(span[i], other[i]);
                if (result != 0) return result;
            }
            return span.Length.CompareTo(other.Length);
        }
        public static bool Contains<T>(this Span<T> span, T value)
        {
            return span.IndexOf(value) >= 0;
        }
        public static int IndexOf<T>(this Span<T> span, T value)
        {
            var equality = EqualityComparer<T>.Default;
            for (var i = 0; i < span.Length; i++)
                if (equality.Equals(span[i], value)) return i;
            return -1;
        }
        public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        {
            for (var i = 0; i + value.Length <= span.Length; i++)
                if (span.Slice(i, value.Length).SequenceEqual(value)) return i;
            return -1;
        }
        public static int LastIndexOf<T>(this Span<T> span, T value)
        {
            var equality = EqualityComparer<T>.Default;
            for (var i = span.Length - 1; i >= 0; i--)
                if (equality.Equals(span[i], value)) return i;
            return -1;
        }
        public static int IndexOfAny<T>(this Span<T> span, T value0, T value1)
        {
            var equality = EqualityComparer<T>.Default;
            for (var i = 0; i < span.Length; i++)
                if (equality.Equals(span[i], value0) || equality.Equals(span[i], value1)) return i;
            return -1;
        }
        public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        {
            for (var i = 0; i < span.Length; i++)
                if (values.Contains(span[i])) return i;
            return -1;
        }
        public static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        {
            return value.Length <= span.Length && span.Slice(0, value.Length).SequenceEqual(value);
        }
        public static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        {
            return value.Length <= span.Length && span.Slice(span.Length - value.Length).SequenceEqual(value);
        }
        public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable)
        {
            int low = 0, high = span.Length - 1;
            while (low <= high)
            {
                var middle = low + (high - low) / 2;
                var order = comparable.CompareTo(span[middle]);
                if (order == 0) return middle;
                if (order > 0) low = middle + 1;
                else high = middle - 1;
            }
            return ~low;
        }
        public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        {
            if (span.Length != other.Length) return false;
            var equality = EqualityComparer<T>.Default;
            for (var i = 0; i < span.Length; i++)
                if (!equality.Equals(span[i], other[i])) return false;
            return true;
        }
        public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        {
            var order = Comparer<T>.Default;
            for (var i = 0; i < span.Length && i < other.Length; i++)
            {
                var result = order.Compare(span[i], other[i]);
                if (result != 0) return result;
            }
            return span.Length.CompareTo(other.Length);
        }
        public static bool Contains<T>(this ReadOnlySpan<T> span, T value)
        {
            return span.IndexOf(value) >= 0;
        }
        public static int IndexOf<T>(this ReadOnlySpan<T> span, T value)
        {
            var equality = EqualityComparer<T>.Default;
            for (var i = 0; i < span.Length; i++)
                if (equality.Equals(span[i], value)) return i;
            return -1;
        }
        public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        {
            for (var i = 0; i + value.Length <= span.Length; i++)
                if (span.Slice(i, value.Length).SequenceEqual(value)) return i;
            return -1;
        }
        public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value)
        {
            var equality = EqualityComparer<T>.Default;
            for (var i = span.Length - 1; i >= 0; i--)
                if (equality.Equals(span[i], value)) return i;
            return -1;
        }
        public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        {
            var equality = EqualityComparer<T>.Default;
            for (var i = 0; i < span.Length; i++)
                if (equality.Equals(span[i], value0) || equality.Equals(span[i], value1)) return i;
            return -1;
        }
        public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        {
            for (var i = 0; i < span.Length; i++)
                if (values.Contains(span[i])) return i;
            return -1;
        }
        public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        {
            return value.Length <= span.Length && span.Slice(0, value.Length).SequenceEqual(value);
        }
        public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        {
            return value.Length <= span.Length && span.Slice(span.Length - value.Length).SequenceEqual(value);
        }
        public static int BinarySearch<T>(this ReadOnlySpan<T> span, IComparable<T> comparable)
        {
            int low = 0, high = span.Length - 1;
            while (low <= high)
            {
                var middle = low + (high - low) / 2;
                var order = comparable.CompareTo(span[middle]);
                if (order == 0) return middle;
                if (order > 0) low = middle + 1;
                else high = middle - 1;
            }
            return ~low;
        }
    }
}
