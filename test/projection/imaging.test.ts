// Pictures: decoders, encoders and software bitmaps, as programs that need no simulated Windows.

import test from 'node:test';
import { check } from './program';

const types = `
static class Pictures
{
    /// Two lines: red, green; blue, half transparent white.
    public static readonly byte[] Four =
    {
        0, 0, 255, 255, 0, 255, 0, 255,
        255, 0, 0, 255, 255, 255, 255, 128,
    };

    public static async Task<InMemoryRandomAccessStream> Write(Guid encoder, Action<Windows.Graphics.Imaging.BitmapTransform> transform = null)
    {
        var stream = new InMemoryRandomAccessStream();
        var writing = await Windows.Graphics.Imaging.BitmapEncoder.CreateAsync(encoder, stream);
        writing.SetPixelData(Windows.Graphics.Imaging.BitmapPixelFormat.Bgra8, Windows.Graphics.Imaging.BitmapAlphaMode.Straight, 2, 2, 96, 96, Four);
        if (transform != null) transform(writing.BitmapTransform);
        await writing.FlushAsync();
        stream.Seek(0);
        return stream;
    }

    public static string Show(byte[] pixels)
    {
        return string.Join(" ", Enumerable.Range(0, pixels.Length / 4).Select(i => BitConverter.ToString(pixels, i * 4, 4).Replace("-", "")));
    }
}`;

const using = 'Windows.Graphics.Imaging.';

test('a PNG gives back the pixels that were written, in the format that is asked for', () => {
  check(
    `
    var decoder = await ${using}BitmapDecoder.CreateAsync(await Pictures.Write(${using}BitmapEncoder.PngEncoderId));
    Console.WriteLine(decoder.PixelWidth + " x " + decoder.PixelHeight + ", " + decoder.BitmapPixelFormat + ", " + decoder.BitmapAlphaMode + ", " + decoder.FrameCount);
    Console.WriteLine(Pictures.Show((await decoder.GetPixelDataAsync()).DetachPixelData()));
    foreach (var alpha in new[] { ${using}BitmapAlphaMode.Premultiplied, ${using}BitmapAlphaMode.Ignore })
    {
        var pixels = await decoder.GetPixelDataAsync(${using}BitmapPixelFormat.Rgba8, alpha, new ${using}BitmapTransform(), ${using}ExifOrientationMode.IgnoreExifOrientation, ${using}ColorManagementMode.DoNotColorManage);
        Console.WriteLine(alpha + " " + Pictures.Show(pixels.DetachPixelData()));
    }
    `,
    `
    2 x 2, Bgra8, Straight, 1
    0000FFFF 00FF00FF FF0000FF FFFFFF80
    Premultiplied FF0000FF 00FF00FF 0000FFFF 80808080
    Ignore FF0000FF 00FF00FF 0000FFFF FFFFFFFF
    `,
    types,
  );
});

test('a picture is scaled, flipped, rotated and cropped in this order', () => {
  const read = (transform: string) => `
    {
        var decoder = await ${using}BitmapDecoder.CreateAsync(await Pictures.Write(${using}BitmapEncoder.PngEncoderId, transform => { ${transform} }));
        Console.WriteLine(decoder.PixelWidth + " x " + decoder.PixelHeight + ": " + Pictures.Show((await decoder.GetPixelDataAsync()).DetachPixelData()));
    }`;
  check(
    [
      `transform.Flip = ${using}BitmapFlip.Horizontal;`,
      `transform.Rotation = ${using}BitmapRotation.Clockwise90Degrees;`,
      `transform.Flip = ${using}BitmapFlip.Horizontal; transform.Rotation = ${using}BitmapRotation.Clockwise90Degrees;`,
      `transform.ScaledWidth = 1; transform.ScaledHeight = 1; transform.InterpolationMode = ${using}BitmapInterpolationMode.Fant;`,
      `transform.ScaledWidth = 4; transform.ScaledHeight = 4; transform.Bounds = new ${using}BitmapBounds { X = 1, Y = 1, Width = 2, Height = 1 };`,
    ]
      .map(read)
      .join('\n'),
    `
    2 x 2: 00FF00FF 0000FFFF FFFFFF80 FF0000FF
    2 x 2: FF0000FF 0000FFFF FFFFFF80 00FF00FF
    2 x 2: FFFFFF80 00FF00FF FF0000FF 0000FFFF
    1 x 1: 6D6D6DDF
    2 x 1: 0000FFFF 00FF00FF
    `,
    types,
  );
});

test('BMP and JPEG are written and read, the latter nearly', () => {
  check(
    `
    foreach (var id in new[] { ${using}BitmapEncoder.BmpEncoderId, ${using}BitmapEncoder.JpegEncoderId })
    {
        var stream = await Pictures.Write(id);
        var decoder = await ${using}BitmapDecoder.CreateAsync(stream);
        var bitmap = await decoder.GetSoftwareBitmapAsync(${using}BitmapPixelFormat.Gray8, ${using}BitmapAlphaMode.Ignore);
        var grey = new byte[4];
        bitmap.CopyToBuffer(grey.AsBuffer());
        Console.WriteLine(bitmap.PixelWidth + " x " + bitmap.PixelHeight + " " + bitmap.BitmapAlphaMode + " " + (id == ${using}BitmapEncoder.BmpEncoderId ? string.Join(" ", grey) : (grey[1] > grey[0] && grey[3] > grey[1] && grey[2] < grey[0]).ToString()));
    }
    `,
    `
    2 x 2 Ignore 54 182 18 255
    2 x 2 Ignore True
    `,
    types,
  );
});

test('what is no picture, a broken one and an encoder without pixels are refused with the codes of WIC', () => {
  check(
    `
    async Task Refused(Func<Task> work)
    {
        try { await work(); Console.WriteLine("done"); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.HResult.ToString("X8") + (e is NotSupportedException ? " " + e.Message : "")); }
    }
    async Task Decode(byte[] file)
    {
        var stream = new InMemoryRandomAccessStream();
        await stream.WriteAsync(file.AsBuffer());
        stream.Seek(0);
        await ${using}BitmapDecoder.CreateAsync(stream);
    }
    var written = await Pictures.Write(${using}BitmapEncoder.PngEncoderId);
    var png = new byte[written.Size];
    await written.ReadAsync(png.AsBuffer(), (uint)png.Length, InputStreamOptions.None);
    await Refused(() => Decode(new byte[] { 1, 2, 3 }));
    await Refused(() => Decode(new byte[0]));
    await Refused(() => Decode(png.Take(40).ToArray()));
    await Refused(() => Decode(png));
    // Nothing is left behind the place where the stream stands.
    await Refused(async () => await ${using}BitmapDecoder.CreateAsync(written));
    await Refused(() => Decode(new byte[] { 71, 73, 70, 56, 57, 97, 1, 0, 1, 0 }));
    await Refused(async () => await (await ${using}BitmapEncoder.CreateAsync(${using}BitmapEncoder.PngEncoderId, new InMemoryRandomAccessStream())).FlushAsync());
    await Refused(async () => await ${using}BitmapEncoder.CreateAsync(Guid.NewGuid(), new InMemoryRandomAccessStream()));
    // A header that promises more than anybody could hold.
    png[16] = png[20] = 127;
    await Refused(() => Decode(png));
    `,
    `
    Exception 88982F50
    Exception 88982F50
    Exception 88982F60
    done
    Exception 88982F50
    NotSupportedException 80131515 The simulated Windows reads PNG, JPEG and BMP pictures, not GIF.
    Exception 88982F04
    Exception 88982F50
    Exception 88982F60
    `,
    types,
  );
});
