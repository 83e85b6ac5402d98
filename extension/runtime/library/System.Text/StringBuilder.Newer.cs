using System.Collections.Generic;

namespace System.Text
{
    public sealed partial class StringBuilder
    {
        public StringBuilder AppendJoin(string separator, params string[] values)
        {
            return Append(string.Join(separator, values));
        }
        public StringBuilder AppendJoin(string separator, params object[] values)
        {
            return Append(string.Join(separator, values));
        }
        public StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values)
        {
            return Append(string.Join(separator, values));
        }
        public StringBuilder AppendJoin(char separator, params string[] values)
        {
            return Append(string.Join(separator, values));
        }
        public StringBuilder AppendJoin(char separator, params object[] values)
        {
            return Append(string.Join(separator, values));
        }
        public StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values)
        {
            return Append(string.Join(separator, values));
        }
        public StringBuilder Append(ReadOnlySpan<char> value)
        {
            return Append(value.ToString());
        }
        public StringBuilder Insert(int index, ReadOnlySpan<char> value)
        {
            return Insert(index, value.ToString());
        }
    }
}
