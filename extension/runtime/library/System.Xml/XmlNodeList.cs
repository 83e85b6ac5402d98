using System.Collections;
using System.Runtime.CompilerServices;

namespace System.Xml
{
    /// <summary>Nodes in order.</summary>
    public abstract class XmlNodeList : IEnumerable, IDisposable
    {
        public abstract int Count { get; }
        /// <summary>Null beyond the end.</summary>
        public abstract XmlNode Item(int index);
        [IndexerName("ItemOf")]
        public virtual XmlNode this[int i]
        {
            get { return Item(i); }
        }
        public abstract IEnumerator GetEnumerator();
        void IDisposable.Dispose()
        {
        }
    }
}
