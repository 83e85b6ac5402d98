using System.Collections.Generic;

namespace System.Collections.Specialized
{
    /// <summary>Goes through a list of strings.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.stringenumerator"/>
    public class StringEnumerator
    {
        private readonly List<string> items;
        private int index = -1;

        internal StringEnumerator(List<string> items)
        {
            this.items = items;
        }
        public string Current
        {
            get { return items[index]; }
        }
        public bool MoveNext()
        {
            return ++index < items.Count;
        }
        public void Reset()
        {
            index = -1;
        }
    }
}
