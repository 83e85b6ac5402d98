using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>An awaiter that takes a continuation without the execution context.</summary>
    public interface ICriticalNotifyCompletion : INotifyCompletion
    {
        void UnsafeOnCompleted(Action continuation);
    }
}
