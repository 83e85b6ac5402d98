namespace Windows.ApplicationModel.Core
{
    /// <summary>An error nobody has handled.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.unhandlederror"/>
    public sealed class UnhandledError
    {
        private extern UnhandledError();
        public extern bool Handled { get; }
        /// <summary>Throws the error here.</summary>
        public extern void Propagate();
    }
}
