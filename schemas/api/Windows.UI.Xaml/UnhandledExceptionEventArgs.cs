using System;

namespace Windows.UI.Xaml
{
    /// <summary>An exception nobody caught.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.unhandledexceptioneventargs"/>
    public sealed class UnhandledExceptionEventArgs
    {
        private extern UnhandledExceptionEventArgs();
        public extern Exception Exception { get; }
        /// <summary>Set it to survive.</summary>
        public extern bool Handled { get; set; }
        public extern string Message { get; }
    }
}
