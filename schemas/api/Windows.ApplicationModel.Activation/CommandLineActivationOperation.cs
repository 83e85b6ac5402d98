using Windows.Foundation;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>The command line, and the exit code to return.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.commandlineactivationoperation"/>
    public sealed class CommandLineActivationOperation
    {
        private extern CommandLineActivationOperation();
        public extern string Arguments { get; }
        public extern string CurrentDirectoryPath { get; }
        public extern int ExitCode { get; set; }
        public extern Deferral GetDeferral();
    }
}
