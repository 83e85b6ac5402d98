using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>Walks through a collection of one element type.</summary>
    public interface IEnumerator<out T> : IDisposable, IEnumerator
    {
        new T Current { get; }
    }
}
