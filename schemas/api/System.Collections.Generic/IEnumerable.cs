using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>A collection of one element type that can be walked through.</summary>
    public interface IEnumerable<out T> : IEnumerable
    {
        new IEnumerator<T> GetEnumerator();
    }
}
