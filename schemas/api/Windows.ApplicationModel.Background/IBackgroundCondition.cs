namespace Windows.ApplicationModel.Background
{
    /// <summary>Marks the objects that may hold a task back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundcondition"/>
    public interface IBackgroundCondition
    {
    }
}
