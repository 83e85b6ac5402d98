using System.Collections;

namespace System.Xml
{
    /// <summary>The children of a node, as they are when somebody asks.</summary>
    internal sealed class XmlChildNodes : XmlNodeList
    {
        private readonly XmlNode around;

        internal XmlChildNodes(XmlNode around)
        {
            this.around = around;
        }
        public override int Count
        {
            get { return around.children.Count; }
        }
        public override XmlNode Item(int index)
        {
            return index < 0 || index >= around.children.Count ? null : around.children[index];
        }
        public override IEnumerator GetEnumerator()
        {
            return new Enumerator(around);
        }

        /// <summary>Goes from sibling to sibling: what comes in behind is reached, and a child that is taken out ends it.</summary>
        private sealed class Enumerator : IEnumerator
        {
            private readonly XmlNode around;
            private XmlNode current;
            private int index = -1;

            internal Enumerator(XmlNode around)
            {
                this.around = around;
            }
            public object Current
            {
                get
                {
                    if (current == null) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                    return current;
                }
            }
            public bool MoveNext()
            {
                if (index >= 0)
                {
                    bool isInPlace = current != null && index < around.children.Count && around.children[index] == current;
                    if (!isInPlace) index = current == null ? -1 : around.children.IndexOf(current);
                    if (index < 0)
                    {
                        current = null;
                        index = int.MaxValue - 1;
                        return false;
                    }
                }
                index++;
                current = index < around.children.Count ? around.children[index] : null;
                return current != null;
            }
            public void Reset()
            {
                current = null;
                index = -1;
            }
        }
    }
}
