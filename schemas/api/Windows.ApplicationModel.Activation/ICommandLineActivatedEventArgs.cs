namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation from the command line.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.icommandlineactivatedeventargs"/>
    public interface ICommandLineActivatedEventArgs : IActivatedEventArgs
    {
        CommandLineActivationOperation Operation { get; }
    }
}
