using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A button of a toast.</summary>
    public sealed class ToastButton : IToastButton, INotificationElement
    {
        private readonly ToastArguments added = new ToastArguments();
        private readonly bool hasOwnArguments;
        private bool isSystem;

        public ToastButton()
        {
            Content = "";
            Arguments = "";
        }
        public ToastButton(string content, string arguments)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (arguments == null) throw new ArgumentNullException("arguments");
            Content = content;
            Arguments = arguments;
            hasOwnArguments = arguments != "";
        }
        public string Content { get; private set; }
        public string Arguments { get; private set; }
        public ToastActivationType ActivationType { get; set; }
        public string ImageUri { get; set; }
        public string TextBoxId { get; set; }
        public string HintActionId { get; set; }
        /// <summary>Windows handles it, or a page of the web, or it has all its arguments already.</summary>
        internal bool TakesArguments
        {
            get { return !hasOwnArguments && !isSystem && ActivationType != ToastActivationType.Protocol; }
        }
        internal bool HasArgument(string key)
        {
            return added.Contains(key);
        }
        public ToastButton SetContent(string content)
        {
            Content = content;
            return this;
        }
        public ToastButton AddArgument(string key, string value)
        {
            if (!TakesArguments) throw new InvalidOperationException("The AddArgument methods cannot be used if you used custom arguments or an activation of the system or of a protocol.");
            added.Add(key, value);
            Arguments = added.ToString();
            return this;
        }
        public ToastButton AddArgument(string key)
        {
            return AddArgument(key, (string)null);
        }
        public ToastButton AddArgument(string key, int value)
        {
            return AddArgument(key, value.ToString());
        }
        public ToastButton AddArgument(string key, bool value)
        {
            return AddArgument(key, value ? "1" : "0");
        }
        public ToastButton AddArgument(string key, Enum value)
        {
            return AddArgument(key, Convert.ToInt32(value));
        }
        public ToastButton SetBackgroundActivation()
        {
            ActivationType = ToastActivationType.Background;
            return this;
        }
        public ToastButton SetProtocolActivation(Uri protocol)
        {
            if (Arguments != "") throw new InvalidOperationException("SetProtocolActivation cannot be used in conjunction with AddArgument");
            Arguments = protocol.ToString();
            ActivationType = ToastActivationType.Protocol;
            return this;
        }
        public ToastButton SetDismissActivation()
        {
            return Handled("dismiss");
        }
        public ToastButton SetSnoozeActivation()
        {
            return Handled("snooze");
        }
        public ToastButton SetSnoozeActivation(string selectionBoxId)
        {
            TextBoxId = selectionBoxId;
            return Handled("snooze");
        }
        public ToastButton SetImageUri(Uri imageUri)
        {
            ImageUri = imageUri.ToString();
            return this;
        }
        public ToastButton SetTextBoxId(string textBoxId)
        {
            TextBoxId = textBoxId;
            return this;
        }
        public ToastButton SetHintActionId(string actionId)
        {
            HintActionId = actionId;
            return this;
        }
        private ToastButton Handled(string what)
        {
            if (Arguments != "") throw new InvalidOperationException("Activations of the system cannot be used in conjunction with AddArgument");
            isSystem = true;
            Arguments = what;
            return this;
        }
        XElement INotificationElement.ToXml()
        {
            return NotificationXml.Element("action", NotificationXml.Attribute("content", Content), NotificationXml.Attribute("arguments", Arguments), isSystem ? NotificationXml.Attribute("activationType", "system") : ActivationType == ToastActivationType.Foreground ? null : NotificationXml.Choice("activationType", ActivationType), NotificationXml.Attribute("imageUri", ImageUri), NotificationXml.Attribute("hint-inputId", TextBoxId), NotificationXml.Attribute("hint-actionId", HintActionId));
        }
    }
}
