using System;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>What handlers of errors are told.</summary>
    public class ErrorEventArgs : EventArgs
    {
        public ErrorEventArgs(object currentObject, ErrorContext errorContext)
        {
            CurrentObject = currentObject;
            ErrorContext = errorContext;
        }
        public object CurrentObject { get; private set; }
        public ErrorContext ErrorContext { get; private set; }
    }
}
