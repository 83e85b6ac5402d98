namespace Windows.ApplicationModel.Email
{
    /// <summary>The e-mail of the device.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.email.emailstore"/>
    public sealed class EmailStore
    {
        private extern EmailStore();
    }
}
