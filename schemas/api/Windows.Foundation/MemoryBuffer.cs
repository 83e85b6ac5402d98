using System;

namespace Windows.Foundation
{
    /// <summary>Memory that can be shared without copying.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.memorybuffer"/>
    public sealed class MemoryBuffer : IDisposable, IMemoryBuffer
    {
        public extern MemoryBuffer(uint capacity);
        public extern void Dispose();
        public extern IMemoryBufferReference CreateReference();
    }
}
