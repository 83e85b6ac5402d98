using System;

namespace Windows.Foundation
{
    /// <summary>One holder's view of shared memory.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.imemorybufferreference"/>
    public interface IMemoryBufferReference : IDisposable
    {
        uint Capacity { get; }
        event TypedEventHandler<IMemoryBufferReference, object> Closed;
    }
}
