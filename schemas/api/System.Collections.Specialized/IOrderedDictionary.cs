using System.Collections;

namespace System.Collections.Specialized
{
    /// <summary>Objects by key or by place.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.iordereddictionary"/>
    public interface IOrderedDictionary : IDictionary
    {
        object this[int index] { get; set; }
        new IDictionaryEnumerator GetEnumerator();
        void Insert(int index, object key, object value);
        void RemoveAt(int index);
    }
}
