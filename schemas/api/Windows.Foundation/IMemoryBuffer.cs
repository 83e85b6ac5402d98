using System;

namespace Windows.Foundation
{
    /// <summary>Memory that can be shared without copying.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.imemorybuffer"/>
    public interface IMemoryBuffer : IDisposable
    {
        IMemoryBufferReference CreateReference();
    }
}
