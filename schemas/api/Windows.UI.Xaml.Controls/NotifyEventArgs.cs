using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>What a script has told the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.notifyeventargs"/>
    public sealed class NotifyEventArgs
    {
        public extern NotifyEventArgs();
        public extern Uri CallingUri { get; }
        public extern string Value { get; }
    }
}
