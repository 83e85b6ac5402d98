namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation because another app shares something.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.isharetargetactivatedeventargs"/>
    public interface IShareTargetActivatedEventArgs : IActivatedEventArgs
    {
    }
}
