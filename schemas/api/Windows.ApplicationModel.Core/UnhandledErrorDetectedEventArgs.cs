namespace Windows.ApplicationModel.Core
{
    /// <summary>Carries an error that nobody has handled.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.unhandlederrordetectedeventargs"/>
    public sealed class UnhandledErrorDetectedEventArgs
    {
        private extern UnhandledErrorDetectedEventArgs();
        public extern UnhandledError UnhandledError { get; }
    }
}
