namespace Windows.ApplicationModel.Email
{
    /// <summary>Whom an e-mail is for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.email.emailrecipient"/>
    public sealed class EmailRecipient
    {
        public EmailRecipient() : this("")
        {
        }

        public EmailRecipient(string address) : this(address, "")
        {
        }

        public EmailRecipient(string address, string name)
        {
            Address = address;
            Name = name;
        }

        public string Address { get; set; }
        public string Name { get; set; }
    }
}
