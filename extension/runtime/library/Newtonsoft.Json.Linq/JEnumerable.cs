using System.Collections;
using System.Collections.Generic;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A sequence of tokens.</summary>
    public struct JEnumerable<T> : IJEnumerable<T> where T : JToken
    {
        private readonly IEnumerable<T> items;

        public static readonly JEnumerable<T> Empty = new JEnumerable<T>(new T[0]);

        public JEnumerable(IEnumerable<T> enumerable)
        {
            items = enumerable;
        }
        public IEnumerator<T> GetEnumerator()
        {
            return (items ?? new T[0]).GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        public IJEnumerable<JToken> this[object key]
        {
            get { return new JEnumerable<JToken>(Extensions.Values<T, JToken>(items, key)); }
        }
    }
}
