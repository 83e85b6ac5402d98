using System;

namespace Windows.UI.Xaml
{
    /// <summary>An exception nobody caught.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.unhandledexceptioneventargs"/>
    public sealed class UnhandledExceptionEventArgs
    {
        internal UnhandledExceptionEventArgs(Exception exception)
        {
            Exception = exception;
            Message = exception.Message;
        }

        public Exception Exception { get; }
        /// <summary>Set it to survive.</summary>
        public bool Handled { get; set; }
        public string Message { get; }
    }
}
