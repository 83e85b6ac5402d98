using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>An awaiter that takes a continuation.</summary>
    public interface INotifyCompletion
    {
        void OnCompleted(Action continuation);
    }
}
