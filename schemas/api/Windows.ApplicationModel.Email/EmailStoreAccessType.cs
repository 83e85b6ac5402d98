namespace Windows.ApplicationModel.Email
{
    /// <summary>Which e-mail an app wants to see.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.email.emailstoreaccesstype"/>
    public enum EmailStoreAccessType
    {
        AppMailboxesReadWrite = 0,
    }
}
