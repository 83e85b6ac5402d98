using System.Collections.Generic;
using Windows.System;
using Windows.UI.Input;

namespace Windows.UI.Core
{
    /// <summary>The pointer did something over a window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.pointereventargs"/>
    public sealed class PointerEventArgs : ICoreWindowEventArgs
    {
        private extern PointerEventArgs();
        public extern PointerPoint CurrentPoint { get; }
        public extern bool Handled { get; set; }
        public extern VirtualKeyModifiers KeyModifiers { get; }
        public extern IList<PointerPoint> GetIntermediatePoints();
    }
}
