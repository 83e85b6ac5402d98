namespace Windows.ApplicationModel.Background
{
    /// <summary>Marks the objects that may start a task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtrigger"/>
    public interface IBackgroundTrigger
    {
    }
}
