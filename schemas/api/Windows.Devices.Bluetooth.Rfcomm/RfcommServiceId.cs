using System;

namespace Windows.Devices.Bluetooth.Rfcomm
{
    /// <summary>The identity of a Bluetooth service.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.bluetooth.rfcomm.rfcommserviceid"/>
    public sealed class RfcommServiceId
    {
        private extern RfcommServiceId();
        public static extern RfcommServiceId GenericFileTransfer { get; }
        public static extern RfcommServiceId ObexFileTransfer { get; }
        public static extern RfcommServiceId ObexObjectPush { get; }
        public static extern RfcommServiceId PhoneBookAccessPce { get; }
        public static extern RfcommServiceId PhoneBookAccessPse { get; }
        public static extern RfcommServiceId SerialPort { get; }
        public extern Guid Uuid { get; }
        public extern string AsString();
        public extern uint AsShortId();
        public static extern RfcommServiceId FromShortId(uint shortId);
        public static extern RfcommServiceId FromUuid(Guid uuid);
    }
}
